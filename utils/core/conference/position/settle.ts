// The other side's position out of all statements. Takes the told sentences and the events' statuses; gives the
// position with its place and every statement found. Statements that cannot both be true leave it unknown; parts
// agreed beside parts left open make it partly opposed; silence counts where nobody was heard.

import type { EventStatus, Position } from '../conference';
import { eachMatch } from '../each-match';
import type { Sentence } from '../sentences';
import { silencesIn } from '../silence';
import { agreed } from './agreed';
import { impassesIn, leftIn } from './impasse';
import { noPosition } from './no-position';
import { opposedByRefusal, opposedFlat } from './opposed';
import { partly } from './partly';
import { settledIn } from './settled';
import { stancesIn } from './stance';
import type { Statement } from './statement';
import { unopposed } from './unopposed';

export interface PositionFound {
  value: Position;
  /** Offsets in the plain text; both 0 where nothing tells it. */
  start: number;
  end: number;
}

export interface Positions {
  position: PositionFound;
  all: PositionFound[];
  /** Whole-motion statements that cannot both be true. */
  contradictory: boolean;
}

type Found = Statement & { sentence: number };

export function statementsIn(
  sentences: readonly Sentence[],
  told: (s: Sentence) => string,
  moves: 'plaintiff' | 'defendant' | null = null,
): Found[] {
  const found: Found[] = [];
  const stances = (text: string) => stancesIn(text, moves);
  sentences.forEach((s, sentence) => {
    if (s.kind !== 'told') return;
    const text = told(s);
    const here: Statement[] = [];
    // The more telling family keeps words that two claim.
    for (const family of [partly, noPosition, unopposed, opposedFlat, opposedByRefusal, stances, agreed])
      for (const f of family(text)) if (!here.some((h) => h.start < f.end && f.start < h.end)) here.push(f);
    for (const f of here) found.push({ ...f, start: f.start + s.start, end: f.end + s.start, sentence });
  });
  return found.sort((a, b) => a.start - b.start);
}

export function settlePosition(
  statements: readonly Found[],
  sentences: readonly Sentence[],
  told: (s: Sentence) => string,
  text: string,
  statuses: readonly EventStatus[],
): Positions {
  // Where nobody was even asked, what the filer says of the other side's ways is no answer.
  const asked = statuses.length === 0 || statuses.some((s) => s !== 'none' && s !== 'planned');
  const sure = statements.filter((s) => !s.assumed && (asked || !s.weak));
  const at = (value: Position, of: { start: number; end: number } | undefined): PositionFound =>
    of ? { value, start: of.start, end: of.end } : { value: 'unknown', start: 0, end: 0 };
  const spots = <T extends { start: number; end: number }>(find: (t: string) => T[]): T[] =>
    sentences.flatMap((s) =>
      s.kind === 'told'
        ? find(told(s)).map((f) => ({ ...f, start: f.start + s.start, end: f.end + s.start }))
        : [],
    );
  const impasses = spots(impassesIn);
  const silences = spots(silencesIn);
  const settled = spots(settledIn);
  const all: PositionFound[] = statements.map((s) => ({ value: s.value, start: s.start, end: s.end }));
  const give = (position: PositionFound, contradictory = false): Positions => {
    if (
      position.value !== 'unknown' &&
      !all.some((a) => a.value === position.value && a.start === position.start)
    )
      all.push(position);
    return { position, all: all.sort((a, b) => a.start - b.start), contradictory };
  };
  const of = (value: Position) => sure.filter((s) => s.value === value);
  const [opposed, consents, none] = [
    of('opposed'),
    [...of('unopposed'), ...of('agreed')].sort((a, b) => a.start - b.start),
    of('no-position'),
  ];
  // "Consented, then withdrew that consent": what was taken back does not count.
  const back = REVOKED.exec(text);
  const kept = consents.filter((s) => !back || s.start > back.index);
  const whole = kept.filter((s) => s.whole);
  const parts = kept.filter((s) => !s.whole);

  const part = of('partly-opposed')[0];
  // A thing conceded on the way leaves the motion as opposed as it is then said to be.
  const flat = opposed.find((s) => OF_MOTION.test(text.slice(Math.max(0, s.start - 24), s.end + 24)));
  const conceded = part && CONCEDED.test(text.slice(part.start, part.end));
  if (part && !(conceded && flat && flat.start > part.end)) return give(at('partly-opposed', part));
  const talked = statuses.some((s) => s === 'held' || s === 'refused');
  const left =
    opposed[0] ??
    (talked
      ? (impasses[0] ?? (settled.length > 0 || parts.length > 0 ? spots(leftIn)[0] : undefined))
      : undefined);
  if (left && whole.length > 0) {
    // Sixty days were refused, the thirty the motion now asks for are not.
    const now = whole.find((w) => NOW.test(text.slice(w.end, w.end + 90)));
    if (
      now &&
      opposed.every(
        (o) =>
          !NOW.test(text.slice(o.end, o.end + 90)) &&
          EARLIER.test(text.slice(Math.max(0, o.start - 24), o.end + 90)),
      )
    )
      return give(at(now.value, now));
    if (opposed.some((o) => !o.weak) && differ(text, whole[0]!, opposed[0]!))
      return give(at('partly-opposed', opposed[0]));
    if (opposed.some((o) => !o.weak)) return give({ value: 'unknown', start: 0, end: 0 }, true);
  }
  if (whole.length > 0) return give(at(whole[0]!.value, whole[0]));
  if (left && (settled.length > 0 || parts.length > 0)) return give(at('partly-opposed', left));
  if (none.length > 0 && opposed.length > 0) return give(at('partly-opposed', opposed[0]));
  if (opposed.length > 0) return give(at('opposed', opposed[0]));
  if (none.length > 0) return give(at('no-position', none[0]));
  const heard = statuses.includes('held');
  if (silences.length > 0 && !heard) return give(at('no-response', silences[0]));
  if (impasses.length > 0 && heard) return give(at('opposed', impasses[0]));
  if (heard) {
    const no = spots((t) =>
      [...eachMatch(t, NOT_DONE)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
    )[0];
    if (no) return give(at('opposed', no));
  }
  if (statuses.includes('refused')) {
    const refusal =
      /\b(?:refus\w+|declin\w+|would not|will not|unwilling|(?:saw|sees|had) no (?:need|reason|point|purpose)|hung up|ended the call)\b/i.exec(
        text,
      );
    if (refusal) return give(at('opposed', { start: refusal.index, end: refusal.index + refusal[0].length }));
  }
  if (silences.length > 0) return give(at('no-response', silences[0]));
  // Tried to confer, and could not agree: somebody answered.
  const firm = impasses.find((f) =>
    /\b(?:agree\w*|accord|resolution|compromise)\b/i.test(text.slice(Math.max(0, f.start - 16), f.end + 24)),
  );
  if (firm && statuses.includes('attempted') && !heard) return give(at('opposed', firm));
  const impossible = IMPOSSIBLE.exec(text);
  if (impossible && statuses.some((s) => s === 'attempted' || s === 'sent') && !heard)
    return give(at('no-response', { start: impossible.index, end: impossible.index + impossible[0].length }));
  const unreached = UNREACHED.exec(text);
  const guessed = statements.some((s) => s.assumed) || /\b(?:assum|presum)\w+/i.test(text);
  if (unreached && !heard && !guessed && !statuses.includes('planned'))
    return give(at('no-response', { start: unreached.index, end: unreached.index + unreached[0].length }));
  return give({ value: 'unknown', start: 0, end: 0 });
}

const CONCEDED = /^(?:will|would|is willing|can|offer|agree|undert)/i;
const OF_MOTION = /\b(?:this|the|instant|present) (?:\w+ )?(?:motion|relief)\b/i;
const REVOKED =
  /\b(?:withdr[ae]wn?|revoked|rescinded|retracted|took back|taken back|went back on|reneged on|backed out of|repudiated)(?: (?:his|her|its|their|that|this|the|any|prior|earlier|initial))* (?:consent|agreement|assent|concurrence|word|promise|stipulation|undertaking|non-?opposition)\b|\b(?:has |had )?changed (?:his|her|its|their) minds?\b|\bthought better of it\b/i;
const NOW =
  /^[^;.]{0,60}\b(?:now|here(?:in|by)?|in this motion|by this motion|this (?:motion|request|relief|extension|shorter|narrower)|as (?:narrowed|revised|modified|reduced|limited|amended)|(?:shorter|narrower|reduced|revised|lesser|modified|smaller) )/i;
const EARLIER =
  /\b(?:first|originally|initially|earlier|before|at first|longer|original|initial|larger|greater|broader|more than|any more|beyond|full)\b/i;

/** What the motion asks, refused to counsel's face: "refused to lift the redactions", "decline to search again". */
const NOT_DONE =
  /\b(?:refus(?:ed|es)|declin(?:ed|es|e)) (?:to (?!(?:further |again |even )?(?:confer|meet|talk|speak|discuss|engage|participate|respond|reply|schedule|return|attend|take|state|say|give (?:a |his |her |its )?(?:position|reason|answer)|provide (?:dates|times|availability|a (?:date|time|position))|communicate|consult|call|answer|have|hold|set|make)\b)[a-z]+|(?:production|access|inspection|disclosure|supplementation|discovery)\b)/gi;

const IMPOSSIBLE =
  /\b(?:conference|conferral|consultation)\b[^.;]{0,50} (?:was|proved|has been) (?:not possible|impossible)\b/i;
const UNREACHED =
  /\b(?:efforts?|attempts?|tried|attempted|trying|sought|endeavou?red)\b[^.;]{0,40} (?:to|at) (?:confer|contact|reach|speak|talk|call|meet|get (?:hold|in touch)|raise|locate|find)\w*\b[^.;]{0,120}?\b(?:without (?:any )?(?:success|result|avail|luck)|unsuccessful\w*|in vain|to no (?:avail|effect|purpose)|fruitless\w*|unavailing|came to nothing|failed|proved futile)\b|\b(?:unable|not able|failed) to (?:reach(?! (?:an? |any )?(?:\w+ )?(?:agreement|accord|resolution|compromise))|make contact|get in touch)\b|\b(?:efforts?|attempts?)[^.;]{0,40} to (?:confer|contact|reach)\b[^.;]{0,120}\b(?:unable|not able) to do so\b|\bto reach\b[^.;]{0,120}\bleft (?:a|several|\w+) (?:voice ?-?mails?|messages?)\b|\bleft (?:word|a message|a voice-?mail)\b(?=[^.;]*$)/i;

/** Two answers of two parties, or about two things, can both be true. */
function differ(text: string, a: Found, b: Found): boolean {
  const subject = (f: Found) => {
    const before =
      text
        .slice(Math.max(0, f.start - 160), f.start)
        .split(/[.;]\s|, (?:and|but|while)\b/)
        .at(-1) ?? '';
    // "Nos. 1 and 2 are agreed; Nos. 3 and 4 are opposed."
    const numbered =
      /\b(?:nos?\.|requests?|interrogator(?:y|ies)|items?|topics?|paragraphs?|sections?|motions?(?= nos?\.)|points?)(?: nos?\.)? ?((?:\d+|[a-h]\b)(?:(?:,? and |, | through |-)(?:\d+|[a-h]\b))*)[^\d]{0,24}$/i.exec(
        text.slice(Math.max(0, f.start - 60), f.start),
      );
    if (numbered) return `no. ${numbered[1]}`;
    return /\b(third-party \w+|intervenor\w*|co-?defendants?|non-?part(?:y|ies)|(?:accountant|witness|custodian|bank|insurer|deponent|employer|physician|hospital|trustee|receiver|guardian)\b|(?:counsel for |defendant |plaintiff )[A-Z][\w.]+(?: [A-Z][\w.]+)?|plaintiffs?|defendants?|government|agency|movants?)\b(?!.*\b(?:plaintiff|defendant|intervenor|government|agency)s?\b)/i
      .exec(before)?.[1]
      ?.toLowerCase();
  };
  const apart = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && x.replace(/s$/, '') !== y.replace(/s$/, '');
  return apart(subject(a), subject(b)) || apart(objectOf(text, a.end), objectOf(text, b.end));
}

const OBJECT =
  /^(?: to)? (?:(?:the|its|his|her|their|any|an?|this|that|such|further|all) )*((?:(?!of\b|on\b|for\b|in\b|to\b|as\b|by\b|because\b|and\b|but\b|or\b|sought\b|requested\b|which\b|that\b)[\w-]+(?: |(?=[.,;]|$))){1,4})/i;
const THE_MOTION =
  /^(?:it|them|same|motions?|relief|requests?|applications?|filing|matter|position|granting|entry|order|issues?)$/i;

/** What is (not) opposed, by its last word ("the thirty-day extension"); undefined for the motion itself. */
function objectOf(text: string, end: number): string | undefined {
  const head = OBJECT.exec(text.slice(end, end + 80))?.[1]
    ?.trim()
    .split(' ')
    .at(-1)
    ?.toLowerCase();
  return head && /^[a-z]{3,}/.test(head) && !THE_MOTION.test(head) ? head : undefined;
}
