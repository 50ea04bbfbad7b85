// `npm run bench`: makes the files, times the check on them, and writes the table of docs/performance.md.
// `-- --rounds N` (default 3), `-- --only WORD` (files whose name has it; prints and writes nothing),
// `-- --browsers` also times the built extension in Chromium and Firefox.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILES } from '../tests/bench/files';
import { timesInBrowser } from '../tests/bench/in-browser';
import { timesInNode } from '../tests/bench/in-node';
import { pageOfResults, type Result } from '../tests/bench/report';
import { seenPart, timesSeen } from '../tests/bench/seen';
import { numberOf, optionsOf } from './command-options';

const USAGE = 'usage: npm run bench -- [--rounds N] [--only WORD] [--browsers]';

const { values } = optionsOf(USAGE, {
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    browsers: { type: 'boolean' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'conferral-bench-'));
try {
  const results: Result[] = [];
  for (const [i, { name, make, beside }] of FILES.entries()) {
    if (values.only && !name.includes(values.only)) continue;
    const path = join(folder, `${i}.pdf`);
    writeFileSync(path, await make());
    const alone = beside && results.find((r) => r.name === beside)?.path;
    results.push({
      name,
      path,
      node: await timesInNode(path, numberOf(USAGE, 'rounds', values.rounds, 1), alone),
      browsers: {},
    });
    const { node } = results.at(-1)!;
    console.log(
      `${name}: ${node.verdict}, ${Math.round(node.check.ms)} ms, ${(node.check.cpuMs / node.pdfjs.cpuMs).toFixed(2)} of pdf.js`,
    );
  }
  if (values.browsers)
    for (const browser of ['chromium', 'firefox'] as const) {
      const times = await timesInBrowser(browser, results, numberOf(USAGE, 'rounds', values.rounds, 1));
      if (times) for (const result of results) result.browsers[browser] = times.get(result.path);
    }
  const seen = values.browsers ? await timesSeen(numberOf(USAGE, 'rounds', values.rounds, 1)) : [];
  const page = pageOfResults(results) + seenPart(seen);
  if (values.only) console.log(page);
  else writeFileSync(new URL('../docs/performance.md', import.meta.url), page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
