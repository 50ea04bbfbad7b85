// Feeds the reader damaged PDFs. `npm run fuzz -- --seed N --seconds N`: takes a seed and a time, makes good motions and
// damages them, and says what came of each kind of damage. Fails (exit 1) on anything but a reading or an error of
// the taxonomy within the bound, and when a good file is not read after it; the offending bytes go to a file, to
// become a fixture.

import { mkdirSync, writeFileSync } from 'node:fs';
import { numberOf, optionsOf } from './command-options';
import { fuzz } from './fuzz/run';

const USAGE = 'usage: npm run fuzz -- [--seed N] [--seconds N] [--keep DIR]';

const { values } = optionsOf(USAGE, {
  options: {
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    keep: { type: 'string', default: 'test-results/fuzz' },
  },
});

const report = await fuzz({
  seed: numberOf(USAGE, 'seed', values.seed, 0),
  seconds: numberOf(USAGE, 'seconds', values.seconds, 1),
  onFailure: ({ name, bytes, why }) => {
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(`${values.keep}/${name}.pdf`, bytes);
    console.error(`FAILED ${name}: ${why} (kept in ${values.keep}/${name}.pdf)`);
  },
});
console.log(`seed ${values.seed}: ${report.files} files in ${Math.round(report.seconds)} s`);
for (const [damage, outcomes] of [...report.table].sort())
  console.log(
    `  ${damage.padEnd(16)} ${[...outcomes]
      .sort((a, b) => b[1] - a[1])
      .map(([outcome, n]) => `${outcome} ${n}`)
      .join(', ')}`,
  );
console.log(
  `  slowest ${Math.round(report.slowest.ms)} ms (${report.slowest.name}); ${report.failures} failures`,
);
console.log(
  `  words lost without a sign: ${[...report.silent].map(([damage, n]) => `${damage} ${n}`).join(', ') || 'none'}`,
);
process.exitCode = report.failures > 0 ? 1 : 0;
