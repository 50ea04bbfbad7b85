// npm run rules [-- --write] [--today YYYY-MM-DD]: checks the rule data, lists what is due to be looked at again.
// Takes the court files, precedents and the schema; prints each fault with file and field, and the rules whose
// `reviewBy` has come. With --write it also renews what is made from the data: the list of court files and
// docs/coverage.md. Ends with 1 where there is a fault or what is made is out of date.

import { readFileSync, writeFileSync } from 'node:fs';
import { misunderstood, optionsOf } from './command-options';
import { courtFilesSource, courtZonesSource } from './rules/court-files';
import { coverageTable } from './rules/coverage';
import { COURT_FILES_PATH, COURT_ZONES_PATH, COVERAGE_PATH, readCourts, readPrecedents } from './rules/data';
import { dueBy } from './rules/due';
import { validate } from './rules/validate';

const USAGE = 'usage: npm run rules -- [--write] [--today YYYY-MM-DD]';
const { write, today } = optionsOf(USAGE, {
  options: {
    write: { type: 'boolean', default: false },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
}).values;
if (!/^\d{4}-\d\d-\d\d$/.test(today))
  misunderstood(USAGE, `--today takes a day as YYYY-MM-DD, not "${today}"`);

const courts = readCourts();
const faults = validate(courts, readPrecedents());
for (const fault of faults) console.error(`${fault.file}: ${fault.field}: ${fault.says}`);

const made = [
  { path: COURT_FILES_PATH, text: courtFilesSource(courts.map((c) => c.court)) },
  { path: COURT_ZONES_PATH, text: courtZonesSource(courts.map((c) => c.court)) },
  { path: COVERAGE_PATH, text: coverageTable(courts.map((c) => c.court)) },
];
let outOfDate = 0;
for (const { path, text } of made) {
  if (write) writeFileSync(path, text);
  else if (contentOf(path) !== text) {
    console.error(`${path.pathname.split('/').slice(-2).join('/')} is out of date: npm run rules -- --write`);
    outOfDate += 1;
  }
}

const due = dueBy(
  courts.map((c) => c.court),
  today,
);
console.log(`${courts.length} files, ${faults.length} faults. Due by ${today}: ${due.length} rules.`);
for (const d of due)
  console.log(`  ${d.reviewBy}  ${d.court}  ${d.citation}  (${d.confidence}, last read ${d.readOn})`);
process.exitCode = faults.length + outOfDate > 0 ? 1 : 0;

function contentOf(path: URL): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
