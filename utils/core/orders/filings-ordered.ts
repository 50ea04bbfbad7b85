// What an order wants filed afterwards: a status report, a joint advisory, a certificate; by when and saying what.
// Takes the order's sentences, its date and the court's zone; gives each filing with the sentences it rests on.

import type { IsoDate } from '../filing';
import type { Span } from '../motion/prose';
import { momentIn } from './moments';
import type { OrderedFiling } from './order';
import type { Sentence } from './sentences';

const KIND =
  /\b((?:(?:joint|written|brief|supplemental|amended|renewed|second|further|agreed|one-page|proposed)\s+)*(?:status report|advisory|report|notice|status letter|letter|statement|certificate of (?:conference|compliance|conferral)|certification|motion|stipulation|joint submission|submission|discovery plan|chart|brief|response|declaration|affidavit))\b/i;
const FILE =
  /\b(?:(?:shall|must|to|will|should|are ORDERED to|DIRECTED to|required to|then)\s+(?:jointly\s+|promptly\s+|each\s+|also\s+|then\s+)?(?:file|submit|lodge|provide the Court with|advise the Court)|\bis due\b|\b(?:be|is to be) filed\b|\b(?:and|,) (?:file|submit)\b)/i;
const CONTENT_VERB =
  /\b(?:detail|explain|state|stating|describe|describing|identify|identifying|include|including|set forth|setting forth|list|listing|address|addressing|indicate|indicating|specify|specifying|advise|advising|inform|informing|outline|outlining|summarize|summarizing|certify|certifying|detailing|explaining|report(?:ing)? (?:on|whether|which))\b/gi;
const REFERS =
  /^(?:This|The|That|Such|Said|Any|It)\s+(?:joint |status )*(?:report|advisory|notice|statement|filing|submission|letter|certificate|certification|It)\b|^It (?:shall|must|should)/i;

export interface FilingsFound {
  filings: OrderedFiling[];
  evidence: { field: string; span: Span }[];
  zoneAssumed: boolean;
}

export function filingsIn(sentences: readonly Sentence[], dated: IsoDate | null, zone: string): FilingsFound {
  const filings: OrderedFiling[] = [];
  const evidence: FilingsFound['evidence'] = [];
  let zoneAssumed = false;
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
    const file = FILE.exec(s.text);
    if (!file) return;
    const from = /\b(?:is due|be filed|to be filed)\b/i.test(file[0]) ? 0 : file.index;
    const kind = KIND.exec(s.text.slice(from));
    if (!kind?.[1] || /\b(?:may|is permitted to|are free to|leave to)\s+(?:re-?)?file\b/i.test(s.text))
      return;
    const name = kind[1].toLowerCase().replace(/\s+/g, ' ');
    // What must come with a refiled motion is the certificate's business, and a response is the rules'.
    if (/^(?:(?:renewed|amended|supplemental)\s+)*motion$/.test(name)) return;
    const n =
      filings.push({ kind: name, by: null, contents: contentsIn(s.text.slice(from + kind.index)) }) - 1;
    evidence.push({ field: `filings.${n}.kind`, span: s });
    setBy(n, s.text.slice(from), s);
    if (filings[n]!.by === null) setBy(n, s.text, s);
    if (filings[n]!.contents.length > 0) evidence.push({ field: `filings.${n}.contents`, span: s });
    last = i;
  });
  return { filings, evidence, zoneAssumed };

  function setBy(n: number, text: string, span: Span) {
    const moment = momentIn(text, dated, zone);
    if (!moment) return;
    filings[n]!.by = moment.moment;
    zoneAssumed ||= moment.zoneAssumed;
    evidence.push({ field: `filings.${n}.by`, span: { start: span.start, end: span.end } });
  }
}

/** "should detail X, and explain Y" gives X and Y. */
function contentsIn(text: string): string[] {
  const marks = [...text.matchAll(CONTENT_VERB)];
  return marks
    .map((m, i) => text.slice(m.index + m[0].length, marks[i + 1]?.index ?? text.length))
    .map((c) =>
      c
        .replace(/^\s*(?:the Court\s+)?(?:on|of|as to)?\s*/i, '')
        .replace(/[\s,;]*(?:and|or|to|also)?[\s,;]*$/i, '')
        .replace(/[.;:,]+$/, '')
        .trim(),
    )
    .map((c) => c.replace(/,?\s+(?:no later than|on or before)\b.*$/i, ''))
    .filter((c) => c.length > 8 && !/^(?:in|with|by|no later)\b/i.test(c));
}
