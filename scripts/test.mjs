// Everything that must hold, in one command: set-up, types, lint, walls, unit tests, builds, browser tests.
//   npm test                    all of it; about twenty minutes on two slow cores
//   npm test -- unit browser    only these steps (set-up always runs)
// The last line is "N passed, N failed": single tests, plus one for each of the other steps. Plain JavaScript without
// packages, since it installs them itself. Exit 1 where anything failed.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpBrowsers, setUpPackages } from './setup.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const RESULTS = join(ROOT, 'test-results');

/** Runs one command; its output is the caller's. Gives whether it ended well. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

async function single(command, args, env) {
  const ok = await run(command, args, env);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs vitest and counts its tests; a run that breaks before or beside its tests counts as one failure. */
async function vitest(name, args) {
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  const ok = await run('npx', [
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    counts = {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    // No report: vitest itself broke off, which counts below.
  }
  if (!ok && counts.failed === 0) counts.failed = 1;
  return counts;
}

const STEPS = {
  types: () => single('npx', ['tsc', '--noEmit', '-p', '.']),
  lint: () => single('npx', ['biome', 'check', '--error-on-warnings', '.']),
  walls: () =>
    single('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'utils', 'components', 'entrypoints']),
  unit: () => vitest('unit', []),
  chrome: () => single('npx', ['wxt', 'build', '-b', 'chrome']),
  firefox: () => single('npx', ['wxt', 'build', '-b', 'firefox']),
  browser: () => vitest('browser', ['--config', 'vitest.browser.config.ts']),
};

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in STEPS));
  if (unknown.length) {
    console.error(`no such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}`);
    process.exit(64);
  }
  if (!setUpPackages()) {
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  const browsers = setUpBrowsers();
  mkdirSync(RESULTS, { recursive: true });
  // WXT writes the types of what it makes global.
  await run('npx', ['wxt', 'prepare']);

  const rows = [];
  for (const [name, step] of Object.entries(STEPS)) {
    if (asked.length && !asked.includes(name)) continue;
    console.log(`\n── ${name} ──`);
    const began = Date.now();
    const counts =
      name === 'browser' && !browsers.chromium ? { passed: 0, failed: 1, skipped: 0 } : await step();
    rows.push({ name, ...counts, seconds: Math.round((Date.now() - began) / 1000) });
  }

  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log('\n── summary ──');
  for (const row of rows) {
    const mark = row.failed ? 'FAILED' : 'ok';
    const skipped = row.skipped ? `, ${row.skipped} skipped` : '';
    console.log(
      `${row.name.padEnd(8)} ${mark.padEnd(7)} ${row.passed} passed, ${row.failed} failed${skipped} in ${row.seconds} s`,
    );
  }
  if (!browsers.chromium) console.log('Chromium is missing: no browser test was run.');
  if (!browsers.firefox) console.log('Firefox is missing: its browser tests were not run.');
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  process.exitCode = sum('failed') ? 1 : 0;
}

await main();
