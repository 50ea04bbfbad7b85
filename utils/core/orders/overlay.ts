// A confirmed order as requirements of its case: data of the rule schema, like every other overlay.
// Takes a ConfirmedOrder; gives the overlays it makes: one rule for motions of the kind that was ruled on, one for each
// paper the order wants filed. An order superseded or ended makes none. The order's own words travel with the overlay and
// stay on this machine.

import { longDate } from '../checks/days';
import { requestsIn } from '../conference/requests';
import type { Mode } from '../filing';
import { isDiscovery, kindOfTitle } from '../motion';
import type { MotionKind } from '../motion/kinds';
import type { AddedRule } from '../rules/overlay';
import type { Ask, Covers, Provenance, Rule } from '../rules/rule';
import { caseOf } from './case-of';
import type { ConfirmedOrder, OrderedFiling, OrderReading } from './order';

const DISCOVERY: MotionKind[] = [
  'compel',
  'protective-order',
  'quash',
  'discovery',
  'deposition',
  'sanctions',
];
const PRINTED: Record<Mode, string> = {
  in_person: 'in person',
  telephone: 'by telephone',
  video: 'by video',
  email: 'by e-mail',
  letter: 'by letter',
  fax: 'by fax',
  voicemail: 'by voicemail',
  text: 'by text message',
  other: 'by other means',
};

export function overlaysOf(order: ConfirmedOrder): AddedRule[] {
  if (order.status !== 'in-force') return [];
  const { reading } = order;
  const overlays: AddedRule[] = [];
  if (reading.conference)
    overlays.push(overlay(order, 'conference', conferenceRule(order), fieldsOf(reading, 'conference')));
  reading.filings.forEach((filing, i) => {
    if (/report|advisory|submission|statement|letter|notice|chart/.test(filing.kind))
      overlays.push(
        overlay(order, `filing-${i}`, filingRule(order, filing, i), fieldsOf(reading, `filings.${i}`)),
      );
  });
  return overlays;
}

type Words = Required<Pick<AddedRule, 'quote' | 'quotePages'>>;

function overlay(order: ConfirmedOrder, part: string, rule: Rule, words: Words): AddedRule {
  const { reading } = order;
  return {
    schemaVersion: 1,
    id: `${order.id}/${part}`,
    addedBy: order.addedBy,
    addedOn: order.confirmedOn,
    scope: {
      court: order.court,
      ...scopeOf(reading),
    },
    does: 'add',
    rule,
    ...words,
  };
}

/** An order binds in its case; a standing order in every case whose number bears its judge's initials. */
function scopeOf(reading: OrderReading): { case?: string; judge?: string } {
  if (reading.standing && reading.initials) return { judge: reading.initials };
  if (!reading.caseNumber) return {};
  return { case: caseOf(reading.caseNumber) ?? reading.caseNumber };
}

function citation(reading: OrderReading): string {
  const parts = [
    reading.standing ? 'Standing order' : 'Order in this case',
    reading.dated ? `of ${longDate(reading.dated)}` : '',
    reading.judge ? `(${reading.judge}, J.)` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function provenance(order: ConfirmedOrder): Provenance {
  return {
    confidence: 'seen',
    readOn: order.confirmedOn,
    source: 'the order, as confirmed by the filer',
    url: null,
    asOf: order.reading.dated,
  };
}

function base(
  order: ConfirmedOrder,
  part: string,
): Pick<Rule, 'id' | 'citation' | 'authority' | 'url' | 'inForce' | 'provenance' | 'reviewBy' | 'case'> {
  const { reading } = order;
  return {
    id: `${order.id}-${part}`,
    citation: citation(reading),
    authority: reading.standing ? 'standing-order' : 'order',
    url: null,
    inForce: { from: reading.dated, to: null },
    ...(scopeOf(reading).case ? { case: scopeOf(reading).case } : {}),
    provenance: provenance(order),
    // An order of a case does not age; it ends when somebody says so.
    reviewBy: '9999-12-31',
  };
}

function conferenceRule(order: ConfirmedOrder): Rule {
  const { reading } = order;
  const conference = reading.conference!;
  const modes = {
    accepted: conference.modes.length > 0 ? conference.modes : ('any' as const),
    excluded: conference.excludedModes,
  };
  const how = conference.modes.map((m) => PRINTED[m]).join(' or ');
  const requires: Ask[] = [
    { element: 'certificate', asks: 'Certify the conference the order requires.' },
    {
      element: 'conference',
      accepts: ['held'],
      asks: `Hold the conference the order requires${how ? `, ${how}` : ''}.`,
    },
  ];
  if (conference.modes.length > 0 || conference.excludedModes.length > 0)
    requires.push({
      element: 'mode',
      modes,
      asks: how
        ? `Confer ${how}.`
        : `Confer otherwise than ${conference.excludedModes.map((m) => PRINTED[m]).join(' or ')}.`,
    });
  if ((reading.dated && !reading.standing) || conference.deadline)
    requires.push({
      element: 'timing',
      ...(reading.dated && !reading.standing ? { notBefore: reading.dated } : {}),
      ...(conference.deadline ? { notAfter: conference.deadline } : {}),
      asks: conference.deadline
        ? `Confer after the order and by ${conference.deadline.slice(0, 10)}.`
        : 'Confer after the order.',
    });
  if (conference.topics.some((t) => /\b(?:each|every|all)\b/i.test(t) || requestsIn(t).length > 0))
    requires.push({
      element: 'issues',
      topics: conference.topics,
      asks: `Say what came of ${conference.topics[0]}.`,
    });
  if (reading.wantsEfforts)
    requires.push({ element: 'efforts', asks: 'Tell what was done toward a resolution.' });
  return {
    ...base(order, 'conference'),
    title: 'Conference ordered by the court',
    covers: coversOf(reading),
    duty: `The court ordered a conference${how ? ` ${how}` : ''} before the motion is filed again.`,
    requires,
    consequence: null,
  };
}

/** Motions of the kind that was ruled on; with a discovery motion, all discovery motions, since one dispute bears many titles. */
function coversOf(reading: OrderReading): Covers {
  // "before filing any motion to compel, counsel must confer by telephone"
  const said = reading.evidence.filter((e) => e.field === 'conference').map((e) => e.quote);
  if (
    said.some((q) =>
      /\b(?:discovery|compel)\b[^.;]*\bmotion|\bmotions? (?:to compel|relat\w+ to discovery)|\bdiscovery dispute|\brelating to discovery/i.test(
        q,
      ),
    )
  )
    return { scope: 'discovery' };
  if (!reading.ruledOn) return { scope: reading.standing ? 'discovery' : 'nondispositive' };
  const { kind, otherKinds } = kindOfTitle(reading.ruledOn);
  if (kind === 'miscellaneous' || kind === 'none') return { scope: 'nondispositive' };
  const kinds = new Set<MotionKind>([kind, ...otherKinds]);
  if (isDiscovery(kind)) for (const k of DISCOVERY) kinds.add(k);
  return { scope: 'named', kinds: [...kinds] };
}

function filingRule(order: ConfirmedOrder, filing: OrderedFiling, n: number): Rule {
  const { reading } = order;
  const requires: Ask[] = [];
  if (filing.by)
    requires.push({ element: 'timing', filedBy: filing.by, asks: `File it by ${filing.by.slice(0, 10)}.` });
  const wanted = filing.contents.join(' ');
  if (/\b(?:discuss|progress|conference|meeting|confer)/i.test(wanted)) {
    requires.push({ element: 'when', asks: 'Say when the parties met.' });
    const conference = reading.conference;
    if (conference && (conference.modes.length > 0 || conference.excludedModes.length > 0))
      requires.push({
        element: 'mode',
        modes: {
          accepted: conference.modes.length > 0 ? conference.modes : 'any',
          excluded: conference.excludedModes,
        },
        asks: 'Say how the parties met.',
      });
    if (conference?.deadline)
      requires.push({
        element: 'timing',
        key: 'conference',
        notAfter: conference.deadline,
        asks: `The conference was to be held by ${conference.deadline.slice(0, 10)}.`,
      });
    requires.push({ element: 'how', asks: 'Say how the parties met.' });
  }
  if (/\b(?:issues?|resolved|remain|requests?|disputes?|unresolved)\b/i.test(wanted))
    requires.push({
      element: 'issues',
      topics: filing.contents,
      asks: 'Say which issues were resolved and which remain.',
    });
  return {
    ...base(order, `filing-${n}`),
    title: filing.kind.replace(/^./, (c) => c.toUpperCase()),
    covers: { scope: 'all', papers: ['status-report'] },
    duty: `The court ordered a ${filing.kind}.`,
    requires,
    consequence: null,
  };
}

/** The order's own words on one part of it, as the evidence has them, and their pages. */
function fieldsOf(reading: OrderReading, prefix: string): Words {
  const evidence = reading.evidence.filter((e) => e.field.startsWith(prefix));
  return {
    quote: [...new Set(evidence.map((e) => e.quote))].join(' … '),
    quotePages: [...new Set(evidence.map((e) => e.page))].sort((a, b) => a - b),
  };
}
