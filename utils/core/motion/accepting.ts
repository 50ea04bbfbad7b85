// What stands under a heading: a certificate of the conference, or one of service, of word count, of interested persons.
// Takes the heading and the words under it; says whether they certify the conference, and parts the sentences of service
// from those of the conference where one heading covers both.

import type { Side } from './motion';
import type { Heading } from './outline';
import type { Span } from './prose';
import { sentencesOf } from './sentences';
import { plain } from './spelling';
import { isStrong, tellsOf } from './telling';

const WORD_COUNT =
  /\b(?:contains?|comprises?|consists? of|does not exceed|is)\b[^.;]{0,60}\b[\d,]+ (?:words|pages|lines)\b|\bword (?:count|limit)|\btype-?volume|\b(?:typeface|double-?spaced|\d{2}[- ]point|font|Times New Roman|proportionally spaced)\b/i;
const DISCLOSES =
  /\b(?:publicly (?:held|traded)|parent corporation|financial(?:ly)? interest(?:ed)?|10% or more|no such (?:interest|corporation)|artificial intelligence|generative|personal identifiers|redact(?:ed|ion)|related cases?)\b/i;
const SERVES =
  /\b(?:serv(?:ed|ice)|electronically (?:filed|submitted|transmitted)|CM\/?ECF|notice of electronic filing|NEF|true and (?:correct|exact) copy|foregoing (?:document|instrument|motion|pleading|paper)|e-?filed|filed (?:electronically|with the clerk))\b/i;
const CONFERS =
  /\b(?:confer\w*|consult\w*|oppos\w+|unopposed|agree\w*|concur\w*|consent\w*|assent\w*|position|resolve\w*|good[- ]faith|spoke|telephon\w*|discuss\w*|dispute|no response)\b/i;

const OTHER_FAITH = new RegExp(`${WORD_COUNT.source}|${DISCLOSES.source}`, 'i');
const CONFERS_TOO =
  /\b(?:confer\w*|consult\w*|oppos\w+|unopposed|concur\w*|consent\w*|spoke|telephon\w*|discuss\w*|opposing|other side)\b/i;

/** The words under this heading are a certificate of the conference. */
export function accepts(heading: Heading, words: string, movant: Side | null): boolean {
  const text = plain(words);
  if (heading.kind === 'conference') return !(WORD_COUNT.test(text) && !CONFERS.test(text));
  const sentences = sentencesOf(words).map((s) => words.slice(s.start, s.end));
  const tellings = sentences.map((s) => tellsOf(s, movant));
  // "1,204 words, and a good faith effort was made to redact": nobody conferred.
  const strong = tellings.some(
    (t, i) =>
      isStrong(t) &&
      !(OTHER_FAITH.test(plain(sentences[i] as string)) && !CONFERS_TOO.test(plain(sentences[i] as string))),
  );
  if (heading.kind === 'service')
    return sentencesOf(words).some((s) => certifiesConference(words.slice(s.start, s.end), movant));
  if (heading.kind === 'combined') return strong || (CONFERS.test(text) && text.length > 0);
  // maybe: what stands under it decides.
  if ((WORD_COUNT.test(text) || DISCLOSES.test(text)) && !strong) return false;
  const named = /certif|statement|declar|affid|affirm|compliance/i.test(heading.text);
  if (strong || (named && tellings.some((t) => t === 'message' || t === 'outcome'))) return true;
  const ruled = /\b(?:rule|l\.? ?r|lcvr|lcr|lrciv|lcivr|civlr|cv-\d|37|26\(c\)|3\.01|7\.1|7-1)/i.test(
    heading.text,
  );
  if (named && ruled && !SERVES.test(text) && text.length > 20)
    return (
      CONFERS.test(text) ||
      /\bcompli|\bexempt|\bnot (?:required|applicable)|\battached|\bcounsel\b/i.test(text)
    );
  return (
    named && !SERVES.test(text) && CONFERS.test(text) && /\b(?:certif|counsel|undersigned)\b/i.test(text)
  );
}

/** Some sentence beyond doubt certifies service. */
export function saysService(words: string): boolean {
  return sentencesOf(words).some((s) => isPlainService(words.slice(s.start, s.end)));
}

export function isService(sentence: string): boolean {
  const text = plain(sentence);
  return (
    SERVES.test(text) &&
    /\b(?:served|service|copy|filed|submitted|CM\/?ECF|electronic)\b/i.test(text) &&
    !tellsOfConference(text)
  );
}

/** Service beyond doubt: in a certificate of conference "the motion was served on September 30" may be part of the tale. */
export function isPlainService(sentence: string): boolean {
  return (
    isService(sentence) &&
    /\b(?:foregoing|true (?:and (?:correct|exact) )?copy|copy of (?:the|this)|CM\/?ECF|electronic(?:ally)? fil|notice of electronic filing|all (?:counsel|parties) of record)\b/i.test(
      plain(sentence),
    )
  );
}

function tellsOfConference(text: string): boolean {
  return /\b(?:confer(?:red|ence|ral)?|consult(?:ed|ation)|oppos(?:e|es|ed)|unopposed|agree[sd]?|concurrence|position|good[- ]faith|spoke)\b/i.test(
    text.replace(/\bcounsel of record\b/gi, '').replace(/certificates? of conference/gi, ''),
  );
}

function certifiesConference(sentence: string, movant: Side | null): boolean {
  return isStrong(tellsOf(sentence, movant)) && tellsOfConference(plain(sentence));
}

/** The stretches that are not of service, neighbours joined. */
export function withoutService(words: string, serves: (sentence: string) => boolean): Span[] {
  const kept: Span[] = [];
  for (const s of sentencesOf(words)) {
    const sentence = words.slice(s.start, s.end);
    if (serves(sentence)) continue;
    const last = kept[kept.length - 1];
    if (last && words.slice(last.end, s.start).trim() === '') last.end = s.end;
    else kept.push({ ...s });
  }
  return kept.length > 0 ? kept : [{ start: 0, end: words.length }];
}
