import { describe, expect, test } from 'vitest';
import { PLAINLY_TOLD } from '../../fixtures/conference/plainly-told';
import { read } from './read';

const CONTEXT = { signers: ['Thea Lockridge'] };
const once = <T>(values: readonly T[]) => [...new Set(values)].sort();

describe('what a judge takes from a certificate in a lawyer’s own words', () => {
  for (const told of PLAINLY_TOLD)
    test(told.name, () => {
      const { report, conference } = read(told.text, CONTEXT);
      const done = report.events.filter((e) => e.status !== 'none');
      const statuses = report.events.map((e) => e.status);
      expect({
        held: statuses.includes('held'),
        dates: once(done.flatMap((e) => e.dates)),
        modes: once(done.flatMap((e) => e.modes)),
        goodFaith: report.goodFaith,
      }).toEqual({
        held: told.held,
        dates: told.dates,
        modes: once(told.modes),
        goodFaith: told.goodFaith,
      });
      expect(told.position).toContain(report.position);
      if (told.among) expect(statuses).toContain(told.among);
      if (told.times) expect(once(done.flatMap((e) => e.times))).toEqual(told.times);
      if (told.reason !== undefined) expect(report.reason !== null).toBe(told.reason);
      if (told.respondent) expect(once(done.flatMap((e) => e.respondent))).toEqual(once(told.respondent));
      if (told.byStaff) expect(conference.events.every((e) => e.byStaff)).toBe(true);
    });
});
