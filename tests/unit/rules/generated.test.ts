// Cases made from the data, so that a court is tested by being added: every rule in force reaches a motion it names,
// asks all it says and leaves alone what it exempts; a motion without certificate is stopped as surely as the rule is
// known; a certificate with everything any authority asks for passes in every court.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MotionKind } from '../../../utils/core/motion/kinds';
import { askedOf, loadAllRules, loadRules } from '../../../utils/core/rules/index';
import type { CourtRules, Rule } from '../../../utils/core/rules/rule';
import { filing, motion } from './motions-made';
import { type Paper, stops, verdictOf } from './paper';

const DAY = '2025-06-12';
await loadAllRules();
const ids = readdirSync(new URL('../../../utils/core/rules/courts/', import.meta.url))
  .map((name) => name.replace('.json', ''))
  .filter((id) => id !== 'federal');
const courts = (await Promise.all(ids.map((id) => loadRules(id)))).filter((c): c is CourtRules => c !== null);

const inForce = (rule: Rule) => (rule.inForce.from ?? '') <= DAY && (rule.inForce.to ?? '9999') >= DAY;
const asking = (court: CourtRules) =>
  court.rules.filter((r) => inForce(r) && !r.definition && !r.case && r.requires.length > 0);
const each = courts.flatMap((court) =>
  asking(court).map((rule) => [`${court.id} ${rule.id}`, court, rule] as const),
);

/** A motion the rule should reach. */
function reached(rule: Rule, court: CourtRules) {
  const { scope, kinds, titles, onlyTitles } = rule.covers;
  const kind: MotionKind =
    scope === 'discovery' ? 'compel' : (kinds?.[0] ?? (scope === 'named' ? 'miscellaneous' : 'amend'));
  const words = [kind.replaceAll('-', ' '), onlyTitles?.[0], kinds ? '' : titles?.[0]]
    .filter(Boolean)
    .join(' ');
  const criminal = rule.proceedings?.includes('criminal');
  return {
    of: motion({ title: `MOTION ${words}`.toUpperCase(), kind }),
    filing: filing(court.id, DAY, { caseNumber: criminal ? '1:24-cr-00417' : '1:24-cv-00417' }),
  };
}

describe('every rule', () => {
  test.each(each)('%s reaches the motions it names and asks all it says', (_name, court, rule) => {
    const { of, filing: at } = reached(rule, court);
    const asked = askedOf(at, of).requirements.filter((r) => r.id.startsWith(`${court.id}:${rule.id}/`));
    const wanted = rule.requires.filter((a) => !a.only).map((a) => a.element);
    expect(asked.map((r) => r.element)).toEqual(expect.arrayContaining(wanted));
    expect(asked.every((r) => r.asks.length > 3 && r.authority.citation.length > 3)).toBe(true);
  });

  const exemptions = each.flatMap(([name, court, rule]) =>
    (rule.covers.exempt ?? [])
      .filter((e) => e.kinds && !e.titles && !e.circumstances && !e.parties)
      .flatMap((e) => (e.kinds ?? []).map((kind) => [`${name}: ${kind}`, court, rule, kind] as const)),
  );
  test.each(exemptions)('%s is left alone', (_name, court, rule, kind) => {
    const of = motion({ title: `MOTION ${kind.replaceAll('-', ' ')}`.toUpperCase(), kind });
    const asked = askedOf(reached(rule, court).filing, of);
    expect(asked.requirements.filter((r) => r.id.startsWith(`${court.id}:${rule.id}/`))).toEqual([]);
    if (asked.requirements.length === 0) expect(asked.notRequired).toBeTruthy();
  });
});

const DISCOVERY: Pick<Paper, 'title' | 'event'> = {
  title: "PLAINTIFF'S MOTION TO COMPEL AND JOINT STATEMENT",
  event: 'Compel',
};
const EVERYTHING = `I, Dana Wexler, lead attorney and local counsel for Plaintiff, declare under penalty of perjury: On June 3, 2025, at 2:30 p.m., I met in person in good faith with Rolf Amsel, lead attorney and local counsel for Defendant, at his office at 12 Elm Street, for forty minutes, about each request. Requests 1 and 2 were resolved. Request 3 remains in dispute. I offered to limit it to two years. No agreement was reached on it because Defendant contends that the dispatch logs are privileged. Defendant opposes the motion. The Court held a telephone conference with the parties on June 9, 2025.
/s/ Dana Wexler, counsel for Plaintiff
/s/ Rolf Amsel, counsel for Defendant`;

describe('every court', () => {
  test.each(courts.map((c) => [c.id, c] as const))(
    '%s: a discovery motion without certificate is blocked',
    async (court) => {
      const verdict = await verdictOf({
        court,
        ...DISCOVERY,
        title: "PLAINTIFF'S MOTION TO COMPEL",
        certificate: null,
      });
      expect(verdict.verdict).toBe('block');
      expect(stops(verdict)).toContain('certificate');
    },
  );

  test.each(courts.map((c) => [c.id, c] as const))(
    '%s: a certificate with everything asked for passes',
    async (court, rules) => {
      const places = asking(rules).flatMap((r) => r.requires.flatMap((a) => a.places ?? []));
      const place = places.includes('separate-document') ? 'separate' : places.length === 1 ? 'first' : 'end';
      const verdict = await verdictOf({
        court,
        ...DISCOVERY,
        place,
        heading: 'DECLARATION AND CERTIFICATE OF COMPLIANCE',
        certificate: EVERYTHING,
      });
      expect(
        verdict.findings.filter((f) => f.effect !== 'none').map((f) => `${f.check}: ${f.message}`),
      ).toEqual([]);
      expect(verdict.verdict).toBe('pass');
    },
  );
});
