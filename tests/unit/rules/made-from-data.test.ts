// What `npm run rules -- --write` makes of the rule data stands in the repository as it would be made now.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { courtFilesSource, courtZonesSource } from '../../../scripts/rules/court-files';
import { coverageTable } from '../../../scripts/rules/coverage';
import { COURT_FILES_PATH, COURT_ZONES_PATH, COVERAGE_PATH, readCourts } from '../../../scripts/rules/data';

const courts = readCourts().map((c) => c.court);

test.each([
  ['the list of court files', COURT_FILES_PATH, courtFilesSource],
  ['the courts’ time zones', COURT_ZONES_PATH, courtZonesSource],
  ['the table of coverage', COVERAGE_PATH, coverageTable],
] as const)('%s', (_, path, made) => {
  expect(readFileSync(path, 'utf8')).toBe(made(courts));
});
