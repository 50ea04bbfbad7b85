// Sentences of a stretch of prose. Takes text; gives half-open spans of it. The platform's segmenter finds the breaks,
// a guard takes back those after the abbreviations of legal writing ("No.", "v.", "Fed. R. Civ. P.", initials).

import type { Span } from './prose';

const ABBREVIATION =
  /(?:^|[\s("'[])(?:v|vs|no|nos|mr|mrs|ms|dr|hon|prof|messrs|inc|ltd|co|corp|fed|r|civ|p|crim|evid|l|lr|loc|app|doc|docs|dkt|ecf|ex|exs|exh|supp|bankr|art|para|pp|ste|ave|blvd|st|approx|req|reqs|interrog|rog|cir|cal|tex|fla|ill|ind|mich|minn|miss|mass|ariz|colo|conn|del|ala|ark|la|kan|ky|neb|nev|okla|or|pa|tenn|va|vt|wash|wis|wyo|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|e\.g|i\.e|cf|id|see|at|dist|div|att|tr|dep|univ|bros|dept|esq|jr|sr|et al|a\.m|p\.m|u\.s)\.\s*$/i;
const INITIALS = /(?:^|[\s("'[])(?:\p{Lu}\.-?){1,5}\s*$/u;
const MAY_END = /\b(?:a\.m|p\.m|Jr|Sr|Esq|Inc|Corp|Co|Ltd|L\.P|P\.C|et al|U\.S)\.\s*$/i;
const BEGINS =
  /^(?:The|This|That|These|We|I|He|She|They|It|On|In|At|As|After|Before|Despite|Counsel|Plaintiffs?|Defendants?|Undersigned|No|Accordingly|Therefore|Thus|However|Pursuant|Each|Both|Neither|Because|Since|When|Agreement|Opposing|Having|My|His|Her|Our|Their|A|An|Mr|Ms|Mrs)\b/;

// Making one takes longer than parting a paragraph.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** "On May 3, 2025 at 10:15 a.m." with its verb still to come ("I e-mailed …"). */
const LEADS_IN =
  /^(?:\(?\w{1,3}[.)] )?(?:(?:and|then|again|also|on|at|about|around|approximately|or|the|of|day|morning|afternoon|evening|same|following|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|[ap]\.m\.|\d[\w:/-]*)[\s,]+)+[ap]\.m\.,?\s*$/i;

/** What may stand before such a day without a verb of the sentence's: "In compliance with Local Rule 37.2, on …", "certify that on …". */
const BEFORE_DAY =
  /^(?:pursuant to|in (?:compliance|accordance|conformity|keeping) with|under|per|as required by|consistent with)\b[^;:]*?,\s+(?=(?:on|at)\s)|^[^;]*\b(?:certif(?:y|ies)|states?|declares?|represents?|avers?|certification)(?:[^;]{0,60}?,)?\s+that,?\s+(?=(?:on|at)\s)/i;

const ENDS_IN_HOUR = /[ap]\.m\.,?\s*$/i;

export function leadsIn(sofar: string): boolean {
  if (!ENDS_IN_HOUR.test(sofar)) return false;
  return LEADS_IN.test(sofar) || LEADS_IN.test(sofar.replace(BEFORE_DAY, ''));
}

export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphsOf(text)) {
    let start = paragraph.start;
    for (const part of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
      const end = paragraph.start + part.index + part.segment.length;
      const next = text.slice(end, paragraph.end);
      if (next !== '' && /\S$/.test(part.segment)) continue;
      if (next.trim() !== '' && runsOn(text.slice(start, end), next.trimStart())) continue;
      push(spans, text, start, end);
      start = end;
    }
  }
  return spans;
}

/** Ends on a word that no sentence ends on ("… was held by telephone on"). */
export function breaksOff(words: string): boolean {
  return /\b(?:on|of|by|with|for|the|and|or|to|from|that|which|who|between|because|an?)\s*$/.test(words);
}

/** Stretches between blank lines; one that breaks off in mid-sentence goes on in the next (a page ended there). */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const m of text.matchAll(/\n\n+/g)) {
    if (
      /^\s*[\p{Ll}(]/u.test(text.slice(m.index, m.index + 4)) &&
      /[\p{L}\d,]$/u.test(text.slice(start, m.index).trimEnd().slice(-2))
    )
      continue;
    push(spans, text, start, m.index);
    start = m.index + m[0].length;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const told = raw.trim();
  if (told === '') return;
  const from = start + (raw.length - raw.trimStart().length);
  spans.push({ start: from, end: from + told.length });
}

function runsOn(sofar: string, next: string): boolean {
  if (!/[.!?]["')\]]*\s*$/.test(sofar)) return true;
  if (/^[a-z,;]|^\d+[.-]\d/.test(next)) return true;
  if (leadsIn(sofar.trimStart())) return true;
  if (MAY_END.test(sofar)) return !BEGINS.test(next);
  return (
    ABBREVIATION.test(sofar) ||
    INITIALS.test(sofar) ||
    /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s*$/.test(sofar)
  );
}
