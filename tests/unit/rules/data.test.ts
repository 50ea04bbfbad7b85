// The rule data as a whole: sound, complete, dated, and what is made from it up to date.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { courtFilesSource } from '../../../scripts/rules/court-files';
import { coverageTable } from '../../../scripts/rules/coverage';
import {
  COURT_FILES_PATH,
  COVERAGE_PATH,
  readCourts,
  readPrecedents,
  readSchema,
} from '../../../scripts/rules/data';
import { dueBy } from '../../../scripts/rules/due';
import { courtFaults, validate } from '../../../scripts/rules/validate';
import { MODES } from '../../../utils/core/filing';
import { MOTION_KINDS } from '../../../utils/core/motion/kinds';
import { RULES_AS_OF } from '../../../utils/core/rules/index';
import { ELEMENTS } from '../../../utils/core/rules/requirement';
import type { CourtRules, Provenance } from '../../../utils/core/rules/rule';

const files = readCourts();
const courts = files.map((f) => f.court);
const ids = courts.map((c) => c.id);

describe('the data', () => {
  test('has no fault', () => {
    expect(validate(files, readPrecedents())).toEqual([]);
  });

  test('has all 94 district courts, the federal rules and the bankruptcy courts that have or adopt a rule', () => {
    expect(courts.filter((c) => c.kind === 'district')).toHaveLength(94);
    expect(ids).toEqual(expect.arrayContaining(['federal', 'idb', 'txnb', 'txsb', 'txwb']));
  });

  test('names for each court its CM/ECF host and a zone the platform knows', () => {
    for (const court of courts.filter((c) => c.kind !== 'federal')) {
      expect(court.hosts).toEqual([`ecf.${court.id}.uscourts.gov`]);
      for (const zone of [court.zone, ...Object.values(court.divisionZones ?? {})])
        expect(() => new Intl.DateTimeFormat('en-US', { timeZone: zone })).not.toThrow();
    }
  });

  test('was not read after the day it says it stands at', () => {
    const days = courts.flatMap(provenances).map((p) => p.readOn);
    expect(days.filter((d) => d > RULES_AS_OF)).toEqual([]);
    expect(days).toContain(RULES_AS_OF);
  });

  test('is in our own words: no rule is quoted at length', () => {
    const long = courts
      .flatMap((c) => c.rules.map((r) => r.duty))
      .filter((d) => d.length > 420 || /“[^”]{60,}”/.test(d));
    expect(long).toEqual([]);
  });

  test('asks one thing by one authority once: no two requirements bear one id', () => {
    for (const court of courts) {
      const rules = [...court.rules, ...court.judges.flatMap((j) => j.rules)];
      const keys = rules.flatMap((r) =>
        r.requires.map((a) => `${r.id}/${a.key ?? a.element}@${a.branches?.join('+')}`),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('the schema', () => {
  const listed = (name: string) => {
    const { $defs } = readSchema('court.schema.json') as { $defs: Record<string, { enum?: string[] }> };
    return $defs[name]?.enum;
  };

  test('knows the kinds, elements and means the program knows', () => {
    expect(listed('kind')).toEqual([...MOTION_KINDS]);
    expect(listed('element')).toEqual([...ELEMENTS]);
    expect(listed('mode')).toEqual([...MODES]);
  });
});

describe('what is made from the data', () => {
  test('the list of court files is up to date (npm run rules -- --write)', () => {
    expect(readFileSync(COURT_FILES_PATH, 'utf8')).toBe(courtFilesSource(courts));
  });

  test('the coverage table is up to date (npm run rules -- --write)', () => {
    expect(readFileSync(COVERAGE_PATH, 'utf8')).toBe(coverageTable(courts));
  });

  test('rules come due on their day, and lapsed ones never', () => {
    const before = dueBy(courts, '2027-02-23');
    const on = dueBy(courts, '2027-02-24');
    expect(before).toEqual([]);
    expect(on.length).toBeGreaterThan(0);
    expect(on.every((d) => d.confidence === 'unverified')).toBe(true);
    const all = dueBy(courts, '2100-01-01').map((d) => d.citation);
    expect(all).toContain('W.D. Tex. Local Rule CV-7(g)');
    expect(all).not.toContain('W.D. Tex. Local Rule CV-7(i)');
  });
});

describe('a fault is told with file and field', () => {
  const fault = (change: (court: CourtRules) => void) => {
    const court = structuredClone(courts.find((c) => c.id === 'txwd')!);
    change(court);
    return courtFaults('courts/txwd.json', court, ids);
  };

  test('a field the schema does not have', () => {
    const faults = fault((c) => Object.assign(c.rules[0]!, { colour: 'red' }));
    expect(faults).toEqual([
      { file: 'courts/txwd.json', field: 'rules[0].colour', says: 'is no field of the schema' },
    ]);
  });

  test('a missing provenance', () => {
    const faults = fault((c) => {
      Reflect.deleteProperty(c.rules[0]!, 'provenance');
    });
    expect(faults).toEqual([{ file: 'courts/txwd.json', field: 'rules[0].provenance', says: 'is missing' }]);
  });

  test('a provenance without any source', () => {
    const [first] = fault((c) => Object.assign(c.rules[0]!.provenance, { url: null, source: null }));
    expect(first).toMatchObject({ field: 'rules[0].provenance' });
    expect(first?.says).toContain('names no source');
  });

  test('a reference to a rule that is not there', () => {
    const faults = fault((c) => Object.assign(c.rules[0]!, { uses: ['no-such-rule'] }));
    expect(faults).toEqual([
      {
        file: 'courts/txwd.json',
        field: 'rules[0].uses',
        says: 'names “no-such-rule”, which this court does not have',
      },
    ]);
  });

  test('two texts of one rule in force on the same day', () => {
    const faults = fault((c) => {
      c.rules.find((r) => r.id === 'cv-7i')!.inForce.to = '2021-07-01';
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.field).toBe('rules[0].inForce');
    expect(faults[0]?.says).toContain('overlaps “cv-7i”');
  });

  test('dates the wrong way round', () => {
    const faults = fault((c) => {
      c.rules.find((r) => r.id === 'cv-7i')!.inForce = { from: '2021-06-01', to: '2012-01-01' };
    });
    expect(faults.map((f) => f.says)).toContain('ends (2012-01-01) before it begins (2021-06-01)');
  });

  test('a kind of motion nobody knows', () => {
    const faults = fault((c) =>
      Object.assign(c.rules[0]!.covers, { uncertain: [{ kinds: ['levitate'], why: 'unknown' }] }),
    );
    expect(faults[0]?.field).toBe('rules[0].covers.uncertain[0].kinds[0]');
  });

  test('a group with one option', () => {
    const faults = fault((c) =>
      Object.assign(c.rules[0]!.requires[0]!, { group: { id: 'way', option: 'one' } }),
    );
    expect(faults[0]?.says).toContain('a group is of alternatives');
  });

  test('a file under another court’s name', () => {
    const court = structuredClone(courts.find((c) => c.id === 'txwd')!);
    expect(courtFaults('courts/txnd.json', court, ids)[0]).toMatchObject({
      field: 'id',
      says: 'is txwd in a file called txnd',
    });
  });
});

function provenances(court: CourtRules): Provenance[] {
  const rules = [...court.rules, ...court.judges.flatMap((j) => j.rules)];
  return [
    ...rules.map((r) => r.provenance),
    ...court.judges.map((j) => j.provenance),
    ...court.notes.map((n) => n.provenance),
    ...court.responseDays.map((p) => p.provenance),
    ...(court.dispositive ? [court.dispositive.provenance] : []),
  ];
}
