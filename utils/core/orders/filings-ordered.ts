// What an order wants filed afterwards: a status report, a joint advisory, a certificate; by when and saying what.
// Takes the order's sentences, its date and the court's zone; gives each filing with the sentences it rests on.

import type { IsoDate } from '../filing';
import type { Span } from '../motion/prose';
import { type Assumed, momentIn } from './moments';
import type { OrderedFiling } from './order';
import { isConditional, isGeneral, type Sentence } from './sentences';

const KIND =
  /\b((?:(?:joint|written|brief|supplemental|amended|renewed|second|further|agreed|one-page|two-page|proposed|consolidated|opening|answering|responsive|reply|dispute|combined|concise|short|single|final|discovery)\s+)*(?:status report|advisory|report|notice of hearing|notice|status letter|letter brief|letter|statement|certificate(?: of (?:conference|compliance|conferral))?|certification|motion|stipulation|submission|plan|chart|memorandum|summary(?! judgment)|list of (?:unresolved|disputed|remaining) (?:issues|requests|matters)|brief|response|declaration|affidavit))\b/i;
const FILE =
  /\b(?:(?:shall|must|to|will|should|are ORDERED to|DIRECTED to|required to|then)\s+(?:jointly\s+|promptly\s+|each\s+|also\s+|then\s+|thereafter\s+|e-?mail to chambers\s+)*(?:file|submit|lodge|provide the Court with|advise the Court|e-?mail to chambers)|\bORDERED that (?:[a-z]+ ){0,3}(?:parties|counsel|plaintiffs?|defendants?|sides) (?:jointly )?(?:file|submit)|\bis due\b|\bdue\s+(?:on |by )?(?=\d|[A-Z][a-z]+ \d)|\b(?:be|is to be) filed\b|\b(?:and|,) (?:file|submit)\b|(?<=e-?)mail to chambers|shall e-?mail to)/gi;
const CONTENT_VERB =
  /\b(?:detail(?:s(?! of)|ing)?|explain(?:s|ing)?|stat(?:e|es|ing)(?! (?:bar|court|law))|describ(?:e|es|ing)|identif(?:y|ies|ying)|includ(?:e|es|ing)|set(?:s|ting)? (?:forth|out)|list(?:s|ing)?(?! of)|address(?:es|ing)?|indicat(?:e|es|ing)|specif(?:y|ies|ying)|advis(?:e|es|ing)|inform(?:s|ing)?|outlin(?:e|es|ing)|summariz(?:e|es|ing)|certif(?:y|ies|ying)|recit(?:e|es|ing)|report(?:ing)? (?:on|whether|which))\b/gi;
const REFERS =
  /^(?:This|The|That|Such|Said|Any|It)\s+(?:joint |status )*(?:report|advisory|notice|statement|filing|submission|letter|certificate|certification|It)\b|^It (?:shall|must|should)/i;
const NO_PAPER = /\b(?:file|submit) no\b|\b(?:shall|must|may|will) not (?:file|submit)\b/i;
const LEADS_WITH_A_DAY =
  /^(?:[\w]{1,3}\.\s+|.{0,40}\bORDERED (?:that,?\s*)?)?(?:by|on or before|no later than|not later than|within|before)\b/i;
const SHOW_CAUSE = /\bshow cause\b[^.;]{0,40}\bin writing\b|\bin writing\b[^.;]{0,20}\bshow cause\b/i;

export interface FilingsFound {
  filings: OrderedFiling[];
  evidence: { field: string; span: Span }[];
  assumed: Set<Assumed>;
}

export function filingsIn(
  sentences: readonly Sentence[],
  dated: IsoDate | null,
  zone: string,
  /** A standing order, a scheduling order: what it says of every motion binds. */
  procedure: boolean,
): FilingsFound {
  const filings: OrderedFiling[] = [];
  const evidence: FilingsFound['evidence'] = [];
  const assumed = new Set<Assumed>();
  let last = -10;
  sentences.forEach((s, i) => {
    if (filings.length > 0 && i - last <= 3 && REFERS.test(s.text) && s.operative) {
      const n = filings.length - 1;
      for (const content of contentsIn(s.text)) filings[n]!.contents.push(content);
      evidence.push({ field: `filings.${n}.contents`, span: s });
      if (filings[n]!.by === null) setBy(n, s.text, s);
      last = i;
      return;
    }
    if (!s.operative) return;
    if (!procedure && (isGeneral(s.text) || isConditional(s.text))) return;
    if (/\b(?:may|is permitted to|are free to|leave to)\s+(?:re-?)?file\b/i.test(s.text)) return;
    if (SHOW_CAUSE.test(s.text)) {
      const why = /\bwhy\b[^.;]*/i.exec(s.text)?.[0];
      found('response to the order to show cause', why ? [why.trim()] : [], s.text, s, i);
      return;
    }
    const verbs = [...s.text.matchAll(FILE)];
    verbs.forEach((verb, v) => {
      const passive = /\bdue\b|\bfiled\b/i.test(verb[0]);
      const from = passive ? (verbs[v - 1]?.index ?? 0) : verb.index;
      const part = s.text.slice(from, verbs[v + 1]?.index ?? s.text.length);
      const kind = KIND.exec(part);
      if (!kind?.[1] || NO_PAPER.test(part)) return;
      const name = kind[1].toLowerCase().replace(/\s+/g, ' ');
      // What comes with a motion is the certificate's business, and a motion is filed or not as the party likes.
      if (/^(?:[a-z]+ )*motion$/.test(name) || /\bwith (?:the|any|its|each) motion\b/i.test(part)) return;
      found(name, contentsIn(part.slice(kind.index)), part, s, i, v === 0 ? s.text : undefined);
    });
  });
  return { filings, evidence, assumed };

  function found(kind: string, contents: string[], part: string, s: Sentence, i: number, whole?: string) {
    const n = filings.push({ kind, by: null, contents }) - 1;
    evidence.push({ field: `filings.${n}.kind`, span: s });
    setBy(n, part, s);
    // "On or before August 22, Plaintiff shall file a notice": the day stands before the verb.
    if (
      filings[n]!.by === null &&
      whole &&
      LEADS_WITH_A_DAY.test(whole) &&
      !/\b(?:within|days?)\b/i.test(part)
    )
      setBy(n, whole, s);
    if (contents.length > 0) evidence.push({ field: `filings.${n}.contents`, span: s });
    last = i;
  }

  function setBy(n: number, text: string, span: Span) {
    const moment = momentIn(text, dated, zone);
    if (!moment) return;
    filings[n]!.by = moment.moment;
    for (const a of moment.assumed) assumed.add(a);
    evidence.push({ field: `filings.${n}.by`, span: { start: span.start, end: span.end } });
  }
}

/** "should detail X, and explain Y" gives X and Y; "sets forth (1) X; (2) Y" gives X and Y. */
function contentsIn(text: string): string[] {
  const marks = [...text.matchAll(CONTENT_VERB)];
  if (marks.length === 0) {
    const whether = /\bwhether [^.;]+/i.exec(text)?.[0].trim();
    return whether ? [whether] : [];
  }
  return marks
    .map((m, i) => text.slice(m.index + m[0].length, marks[i + 1]?.index ?? text.length))
    .flatMap((c) => (/\(\d\)/.test(c) ? c.split(/\(\d\)/) : [c]))
    .map((c) =>
      c
        .replace(/^[\s:]*(?:the Court\s+)?(?:on|of|as to)?\s*/i, '')
        .replace(/[\s,;]*(?:and|or|to|also|that)?[\s,;]*$/i, '')
        .replace(/[.;:,]+$/, '')
        .trim(),
    )
    .map((c) => c.replace(/,?\s+(?:no later than|on or before|by (?=\d|[A-Z][a-z]+ \d|noon))\b.*$/i, ''))
    .filter((c) => c.length > 8 && !/^(?:in|with|by|no later)\b/i.test(c));
}
