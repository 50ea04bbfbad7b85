// What a schema cannot say about the rule data. Takes a court's file (and all ids of courts); gives faults, each naming
// the field: dangling references, two texts of one rule in force on the same day, sources missing, dates the wrong way.
// The schema itself is checked with ajv by `npm run rules` and by the tests.

import type { CourtRules, InForce, Judge, Provenance, Rule } from './rule';

export interface Fault {
  /** Path into the file, as in `rules[3].requires[1].group`. */
  field: string;
  says: string;
}

export function faultsOf(court: CourtRules, courtIds: readonly string[]): Fault[] {
  const rules = everyRule(court);
  return [
    ...rules.flatMap(([path, rule]) => ruleFaults(path, rule, court)),
    ...duplicates(rules),
    ...overlaps(rules),
    ...court.judges.flatMap((judge, i) => judgeFaults(`judges[${i}]`, judge, court)),
    ...court.notes.flatMap((n, i) => provenanceFaults(`notes[${i}].provenance`, n.provenance)),
    ...court.responseDays.flatMap((p, i) => [
      ...provenanceFaults(`responseDays[${i}].provenance`, p.provenance),
      ...rangeFaults(`responseDays[${i}].inForce`, p.inForce),
    ]),
    ...(court.dispositive ? provenanceFaults('dispositive.provenance', court.dispositive.provenance) : []),
    ...(court.adopts && !courtIds.includes(court.adopts.court)
      ? [{ field: 'adopts.court', says: `there is no court ${court.adopts.court}` }]
      : []),
  ];
}

type At = readonly [path: string, rule: Rule];

function everyRule(court: CourtRules): At[] {
  return [
    ...court.rules.map((r, i): At => [`rules[${i}]`, r]),
    ...court.judges.flatMap((j, i) => j.rules.map((r, n): At => [`judges[${i}].rules[${n}]`, r])),
  ];
}

function ruleFaults(path: string, rule: Rule, court: CourtRules): Fault[] {
  const known = (id: string) => court.rules.some((r) => r.id === id);
  const faults: Fault[] = [
    ...provenanceFaults(`${path}.provenance`, rule.provenance),
    ...rangeFaults(`${path}.inForce`, rule.inForce),
  ];
  if (rule.succeeds && !known(rule.succeeds))
    faults.push({
      field: `${path}.succeeds`,
      says: `names “${rule.succeeds}”, which this court does not have`,
    });
  for (const id of rule.uses ?? []) {
    const used = court.rules.find((r) => r.id === id);
    if (!used) faults.push({ field: `${path}.uses`, says: `names “${id}”, which this court does not have` });
    else if (!used.definition)
      faults.push({ field: `${path}.uses`, says: `“${id}” is not marked as a definition` });
  }
  if (rule.definition && !court.rules.some((r) => r.uses?.includes(rule.id)))
    faults.push({ field: `${path}.definition`, says: 'is a definition no rule uses' });
  if (rule.reviewBy <= rule.provenance.readOn)
    faults.push({ field: `${path}.reviewBy`, says: 'is not after the day the source was read' });
  if (rule.requires.length === 0 && !rule.tells)
    faults.push({ field: `${path}.requires`, says: 'asks nothing and tells nothing; make it a note' });
  rule.requires.forEach((ask, i) => {
    const field = `${path}.requires[${i}]`;
    const merged = { ...rule.provenance, ...ask.provenance };
    faults.push(...provenanceFaults(`${field}.provenance`, merged));
    if (ask.modes && ask.modes.accepted !== 'any') {
      const both = ask.modes.accepted.filter((m) => ask.modes?.excluded.includes(m));
      if (both.length > 0)
        faults.push({ field: `${field}.modes`, says: `takes and excludes ${both.join(', ')}` });
    }
    const siblings = rule.requires.filter((a) => a.group?.id === ask.group?.id);
    if (ask.group && new Set(siblings.map((a) => a.group?.option)).size < 2)
      faults.push({
        field: `${field}.group`,
        says: `“${ask.group.id}” has one option only; a group is of alternatives`,
      });
  });
  const keys = rule.requires.map((a) => `${a.key ?? a.element}@${a.branches?.join('+') ?? ''}`);
  keys.forEach((key, i) => {
    if (keys.indexOf(key) !== i)
      faults.push({
        field: `${path}.requires[${i}]`,
        says: `“${key}” stands twice; give one a key of its own`,
      });
  });
  return faults;
}

function judgeFaults(path: string, judge: Judge, court: CourtRules): Fault[] {
  const faults = provenanceFaults(`${path}.provenance`, judge.provenance);
  const same = court.judges.filter((j) => j.initials !== null && j.initials === judge.initials);
  if (same.length > 1) faults.push({ field: `${path}.initials`, says: `${judge.initials} names two judges` });
  return faults;
}

function duplicates(rules: readonly At[]): Fault[] {
  return rules
    .filter(([, rule], i) => rules.findIndex(([, r]) => r.id === rule.id) !== i)
    .map(([path, rule]) => ({ field: `${path}.id`, says: `“${rule.id}” stands twice` }));
}

/** Of two rules of which one succeeds the other, never are both in force. */
function overlaps(rules: readonly At[]): Fault[] {
  return rules.flatMap(([path, rule]) => {
    const before = rules.find(([, r]) => r.id === rule.succeeds)?.[1];
    if (!before) return [];
    const end = before.inForce.to;
    const begin = rule.inForce.from;
    if (end !== null && begin !== null && end < begin) return [];
    return [
      {
        field: `${path}.inForce`,
        says: `overlaps “${before.id}”, which it took the place of (in force to ${end ?? 'today'}, and this from ${begin ?? 'ever'})`,
      },
    ];
  });
}

function rangeFaults(field: string, { from, to }: InForce): Fault[] {
  return from !== null && to !== null && to < from
    ? [{ field, says: `ends (${to}) before it begins (${from})` }]
    : [];
}

function provenanceFaults(field: string, p: Provenance): Fault[] {
  if (p.source !== null || p.url !== null) return [];
  return p.confidence === 'unverified' && p.note
    ? []
    : [
        {
          field,
          says: 'names no source: give `url` or `source` (for what nobody has read, `source` says so)',
        },
      ];
}
