// Runs one of the command-line tools (TypeScript) and installs the packages first where they are missing. Takes the script's name and
// its arguments; standard output is the script's alone. Plain JavaScript without packages.
//   node scripts/run.mjs check FILE.pdf --court txwd

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setUpPackages } from './setup.mjs';

const [name, ...rest] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
if (!setUpPackages()) process.exit(3);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const child = spawn(process.execPath, ['--import', tsx, join(here, `${name}.ts`), ...rest], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(code ?? (signal ? 130 : 3)));
