// What is drafted from full facts passes the check in every court; a blank never does.

import { describe, expect, it } from 'vitest';
import { contextsOf } from '../../../utils/core/assess';
import { runChecks } from '../../../utils/core/checks';
import {
  BLANKS,
  type DraftFacts,
  draftCertificate,
  modesTaken,
  takesAttempts,
} from '../../../utils/core/draft';
import type { Filing } from '../../../utils/core/filing';
import type { Line, ReadDocument } from '../../../utils/core/pdf/page';
import { courtIds, entryOf, loadAllRules, zoneOf } from '../../../utils/core/rules';
import type { Requirement } from '../../../utils/core/rules/requirement';
import type { Finding } from '../../../utils/core/verdict/verdict';

await loadAllRules();
const COURTS = courtIds().filter((id) => entryOf(id)?.kind === 'district');
const FILED = '2026-11-20';

/** A page of plain lines, as core/pdf gives them. */
function documentOf(lines: readonly string[]): ReadDocument {
  const page = lines.map((text, i): Line => {
    const box = { x: 72, y: 72 + i * 16, width: text.length * 6, height: 14 };
    return {
      text,
      box,
      pieces: [{ start: 0, end: text.length, box }],
      role: 'body',
      size: 12,
      bold: false,
      startsParagraph: true,
      centred: /^[A-Z0-9 .,'()’-]+$/.test(text) || /^Local Rule/.test(text),
    };
  });
  return {
    ref: 'main',
    totalPages: 1,
    complete: true,
    rejections: [],
    pages: [
      { number: 1, width: 612, height: 4000, lines: page, source: 'text', confidence: 1, hiddenWords: 0 },
    ],
  };
}

function filingIn(court: string): Filing {
  return {
    court,
    caseNumber: null,
    events: ['Compel'],
    filedAt: { date: FILED, time: null, zone: zoneOf(court) ?? 'America/New_York' },
    documents: [{ ref: 'main', fileName: 'Motion.pdf', size: 1000 }],
    sealed: false,
  };
}

function motion(certificate: readonly string[]): ReadDocument {
  return documentOf([
    'UNITED STATES DISTRICT COURT',
    'XANDRA ROONEY, Plaintiff, v. PINYON LEDGE ENERGY, L.P., Defendant.',
    "DEFENDANT'S OPPOSED MOTION TO COMPEL ANSWERS TO INTERROGATORIES",
    'Defendant moves under Rule 37(a)(3)(B) for an order that Plaintiff answer Interrogatory No. 8.',
    'For these reasons Defendant asks the Court to grant the motion.',
    'Dated: November 20, 2026',
    'Respectfully submitted,',
    '/s/ Norma R. Quirk',
    'Norma R. Quirk',
    'Attorney for Defendant',
    ...certificate,
    '/s/ Norma R. Quirk',
    'Norma R. Quirk',
    'Attorney for Defendant',
  ]);
}

const FULL: DraftFacts = {
  course: 'held',
  movant: { names: ['Norma R. Quirk'], party: 'Defendant', proSe: false },
  respondent: { names: ['Helena Y. Lum'], party: 'Plaintiff', proSe: false },
  meetings: [
    {
      date: '2026-10-12',
      time: '14:30',
      mode: 'in_person',
      place: 'the offices of Quirk & Aster PLLC in Springfield',
      minutes: 45,
    },
  ],
  attempts: [],
  outcome: 'opposed',
  reason: 'Plaintiff maintains that Interrogatory No. 8 seeks privileged information',
  efforts: 'Defendant offered to limit Interrogatory No. 8 to the last two years, and Plaintiff declined.',
  discussed: 'Interrogatory No. 8',
  resolved: null,
  remaining: 'Interrogatory No. 8',
  lead: true,
  executed: '2026-11-20',
};

const asksOf = (court: string): readonly Requirement[] =>
  contextsOf(filingIn(court), [motion([])])[0]?.asked.requirements ?? [];

function certificateOf(court: string, facts: DraftFacts): string[] {
  const draft = draftCertificate({ requirements: asksOf(court), facts });
  if (draft.kind !== 'draft') throw new Error('no draft');
  return [draft.heading, ...draft.paragraphs];
}

/** What the check finds in a motion with this certificate that the certificate's own words are to blame for. */
function lackingIn(court: string, certificate: readonly string[]): Finding[] {
  const findings = contextsOf(filingIn(court), [motion(certificate)]).flatMap((c) => runChecks(c));
  return findings.filter((f) => f.effect !== 'none' && !BEYOND.has(f.check));
}

/** No wording does these: they are about other papers, where the certificate stands, and who else signs. */
const BEYOND = new Set(['placement', 'joint-statement', 'court-conference', 'other', 'signature', 'title']);

const told = (findings: readonly Finding[]) => findings.map((f) => `${f.check}: ${f.message}`);

describe('a certificate drafted from full facts', () => {
  it('is asked for by most courts, so that the test is about something', () => {
    expect(COURTS.length).toBeGreaterThan(90);
    expect(COURTS.filter((c) => asksOf(c).length > 0).length).toBeGreaterThan(90);
  });

  it.each(COURTS)('passes the check in %s where counsel conferred and disagreed', (court) => {
    const modes = modesTaken(asksOf(court));
    const mode = modes.includes('in_person') ? 'in_person' : (modes[0] ?? 'telephone');
    const facts = { ...FULL, meetings: [{ ...FULL.meetings[0]!, mode }] };
    const certificate = certificateOf(court, facts);
    expect({ court, certificate, lacking: told(lackingIn(court, certificate)) }).toMatchObject({
      lacking: [],
    });
  });

  it.each(COURTS)(
    'passes in %s where the other side refused or never answered, if the court takes that',
    (court) => {
      if (!takesAttempts(asksOf(court))) return;
      const facts: DraftFacts = {
        ...FULL,
        course: 'attempted',
        meetings: [],
        lead: false,
        attempts: [
          { date: '2026-10-05', time: '10:00', mode: 'telephone', answer: null },
          { date: '2026-10-12', time: null, mode: 'email', answer: null },
          { date: '2026-10-19', time: null, mode: 'telephone', answer: null },
        ],
      };
      const certificate = certificateOf(court, facts);
      const conference = lackingIn(court, certificate).filter((f) => f.check === 'conference');
      expect({ court, certificate, lacking: told(conference) }).toMatchObject({ lacking: [] });
    },
  );
});

describe('a certificate drafted for what came of the conference', () => {
  const several = { names: ['Helena Y. Lum', 'Odo Fenn'], party: 'Plaintiffs', proSe: false };
  const alone = { names: ['Xandra Rooney'], party: 'Plaintiff', proSe: true };

  it.each([
    ['opposed in part', { outcome: 'partly-opposed', resolved: 'Interrogatory No. 3' }],
    ['not opposed', { outcome: 'unopposed', reason: null, remaining: null }],
    ['agreed', { outcome: 'agreed', reason: null, remaining: null }],
    ['without a position', { outcome: 'no-position', reason: null, remaining: null, respondent: several }],
    ['opposed by a party without a lawyer', { respondent: alone, lead: false }],
    [
      'conferred about twice',
      {
        meetings: [
          FULL.meetings[0]!,
          { ...FULL.meetings[0]!, date: '2026-10-20', mode: 'video', place: null },
        ],
      },
    ],
  ] as [string, Partial<DraftFacts>][])('%s: the check reads the very position', (_, facts) => {
    for (const court of ['txwd', 'txnd', 'flmd', 'cod', 'ksd', 'vawd', 'nvd', 'mdd']) {
      const certificate = certificateOf(court, { ...FULL, ...facts });
      // The title of the paper around it says "opposed"; what disagrees with it is the title's own fault here.
      const lacking = lackingIn(court, certificate).filter((f) => f.check !== 'inconsistent');
      expect({ court, certificate, lacking: told(lacking) }).toMatchObject({ lacking: [] });
    }
  });
});

describe('a draft with a fact left out', () => {
  it.each(['date', 'mode'] as const)('keeps a blank for the %s, which the check refuses', (fact) => {
    const facts = { ...FULL, meetings: [{ ...FULL.meetings[0]!, [fact]: null }] };
    const certificate = certificateOf('txwd', facts);
    expect(certificate.join(' ')).toMatch(BLANKS);
    expect(lackingIn('txwd', certificate).map((f) => f.check)).toContain('placeholder');
  });

  it('keeps a blank for the reason of an opposed motion, which the check refuses', () => {
    const certificate = certificateOf('txwd', { ...FULL, reason: null });
    expect(certificate.join(' ')).toContain('because [____ reason]');
    expect(lackingIn('txwd', certificate).map((f) => f.check)).toContain('placeholder');
  });
});
