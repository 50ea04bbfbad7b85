// From findings to the cards a person reads. Takes a verdict; gives cards in reading order: one card for what
// several authorities say in the same words, the worst first, each with the places it marks.

import type { DocumentRef } from '../../utils/core/filing';
import type { Effect, Finding, FindingStatus, Verdict } from '../../utils/core/verdict/verdict';

export interface Card {
  /** Stable within one verdict: "c0", "c1"… */
  id: string;
  status: FindingStatus;
  effect: Effect;
  /** The findings it stands for, worst first; the first one's words are shown. */
  findings: [Finding, ...Finding[]];
  motion: number;
}

export interface Cards {
  missing: Card[];
  unclear: Card[];
  met: Card[];
}

/** A place on a page that a card rests on. Boxes are PDF points from the page's top left. */
export interface Mark {
  card: string;
  document: DocumentRef;
  page: number;
  quote: string;
  boxes: { x: number; y: number; width: number; height: number }[];
}

type Told = Pick<Verdict, 'findings'> & Partial<Pick<Verdict, 'headline'>>;

const WEIGHT: Record<Effect, number> = { block: 0, warn: 1, none: 2 };

export function cardsOf({ findings, headline = '' }: Told): Cards {
  const cards = new Map<string, Card>();
  for (const finding of findings) {
    if (finding.status === 'not-applicable') continue;
    // What was looked for and found is one line however many authorities ask for it.
    const key = [
      finding.motion,
      finding.status,
      finding.check,
      finding.status === 'met' ? '' : finding.message,
    ].join('|');
    const card = cards.get(key);
    if (!card)
      cards.set(key, {
        id: `c${cards.size}`,
        status: finding.status,
        effect: finding.effect,
        findings: [finding],
        motion: finding.motion,
      });
    else {
      card.findings.push(finding);
      card.findings.sort((a, b) => WEIGHT[a.effect] - WEIGHT[b.effect]);
      card.effect = card.findings[0].effect;
    }
  }
  fold(cards);
  // What the first line begins with is the first thing read below it.
  const first = (card: Card) => (headline.startsWith(card.findings[0].message) ? 0 : 1);
  const all = [...cards.values()].sort(
    (a, b) => WEIGHT[a.effect] - WEIGHT[b.effect] || a.motion - b.motion || first(a) - first(b),
  );
  const of = (status: FindingStatus) => all.filter((c) => c.status === status);
  return { missing: of('missing'), unclear: of('unclear'), met: of('met') };
}

/** A finding that says what another says too, in more words: one card then, which names everybody who asks. */
const SAYS_TOO: Record<string, readonly string[]> = {
  bare: ['who', 'when', 'how', 'where'],
  conference: ['letter-only'],
};

function fold(cards: Map<string, Card>): void {
  const missing = [...cards].filter(([, card]) => card.status === 'missing');
  for (const [, into] of missing) {
    const too = SAYS_TOO[into.findings[0].check] ?? [];
    for (const [key, card] of missing) {
      if (card.motion !== into.motion || !too.includes(card.findings[0].check)) continue;
      into.findings.push(...card.findings);
      if (WEIGHT[card.effect] < WEIGHT[into.effect]) into.effect = card.effect;
      cards.delete(key);
    }
  }
}

/** The places the cards rest on, one a card and page, in the cards' order. */
export function marksOf(cards: readonly Card[]): Mark[] {
  return cards.flatMap((card) => {
    const places = new Map<string, Mark>();
    for (const finding of card.findings)
      for (const { document, page, quote, boxes } of finding.evidence) {
        const key = `${document}|${page}|${quote}`;
        if (!places.has(key)) places.set(key, { card: card.id, document, page, quote, boxes });
      }
    return [...places.values()];
  });
}

/** Rulings told beside a card, each once. */
export function precedentsOf(card: Card): Finding['precedents'] {
  const seen = new Map(card.findings.flatMap((f) => f.precedents).map((p) => [p.id, p]));
  return [...seen.values()];
}

/** For each card the rulings no earlier card has told, so that each ruling is read once. */
export function precedentsOnce(cards: readonly Card[]): Map<string, Finding['precedents']> {
  const told = new Set<string>();
  return new Map(
    cards.map((card) => {
      const fresh = precedentsOf(card).filter((p) => !told.has(p.id));
      fresh.forEach((p) => told.add(p.id));
      return [card.id, fresh];
    }),
  );
}

/** The findings of a card that name different authorities, the worst first. */
export function askersOf(card: Card): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of card.findings)
    if (!seen.has(finding.authority.citation)) seen.set(finding.authority.citation, finding);
  return [...seen.values()];
}
