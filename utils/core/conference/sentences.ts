// Sentences of a certificate. Takes plain text; gives its sentences with their offsets and what kind each is.
// The platform's segmenter (Intl.Segmenter) finds the breaks; a guard takes back those after "v.", "No.", "Mr.",
// "Fed. R. Civ. P." and initials, and breaks where a signature line begins.

import { leadsIn } from '../motion/sentences';
import { eachMatch } from './each-match';
import { isRuleText, isServiceText } from './rule-text';

export type SentenceKind =
  /** Tells what was done: all facts come from these. */
  | 'told'
  /** Says what a rule asks. */
  | 'rule'
  /** Certifies service or filing. */
  | 'service'
  /** A signature line, the date beside it, a bar number. */
  | 'signature';

export interface Sentence {
  start: number;
  end: number;
  text: string;
  kind: SentenceKind;
  /** From 0; sentences of one paragraph share it. */
  paragraph: number;
}

const ABBREVIATIONS =
  /(?:^|[\s("'[])(?:v|vs|nos?|approx|ext|e\.g|i\.e|cf|pp?|para|sec|subd|No|Nos|NO|NOS|Mr|Ms|Mrs|Mx|Dr|Prof|Hon|Messrs|Fed|R|Rs|Civ|Crim|Evid|App|P|L|LR|Loc|Local|Bros|Assn|Dept|Univ|St|Ste|Ave|Blvd|Rd|Bldg|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Ex|Exh|Exs|Dkt|Doc|Docs|Tr|Dep|Req|Reqs|Interrog|Interrogs|Rog|Rogs|Def|Defs|Pl|Pls|Mot|Stip|Supp|Resp|Cir|Cal|Tex|Fla|Ga|Miss|Mich|Minn|Mass|Ind|Ill|Ariz|Colo|Conn|Del|Ala|Ark|La|Md|Mo|Mont|Neb|Nev|Okla|Or|Pa|Tenn|Va|Vt|Wash|Wis|Wyo|Kan|Ky|Dist|Div|Ct|Att|Attach|D\.N\.M)\.\s*$/;
/** An initial ("J.") or a run of them ("N.D.", "L.R.", "U.S."). */
const INITIALS = /(?:^|[\s("'[])(?:[A-Z]\.-?)+\s*$/;
/** "Jr." or "Esq." ends a sentence only where a new one plainly begins. */
const SUFFIX =
  /\b(?:Jr|Sr|Esqs?|Inc|Corp|Co|Cos|Ltd|LLC|LLP|P\.A|L\.P|L\.L\.P|L\.L\.C|P\.C|et al|U\.S|a\.m|p\.m)\.\s*$/i;
const BEGINS =
  /^(?:The|This|That|These|Those|We|I|He|She|They|It|On|In|At|As|After|Before|Despite|Counsel|Plaintiffs?|Defendants?|Mr|Ms|Mrs|Undersigned|No|Accordingly|Therefore|Thus|However|Pursuant|Each|Both|Neither|To date|During|Because|Since|When|Agreement|Participa|Present|There|Although|While|Opposing|Having|Counsel's|Also|Additionally|Date|Time|Place|Full|Movant|Respondent|A|An|My|His|Her|Our|Their)\b/;

const SIGNATURE_MARK =
  /(?<![\w/])(?:\/s\/|\/S\/|_?s\/ ?(?=[A-Z_])|sl (?=[A-Z])|Isl (?=[A-Z])|Respectfully [Ss]ubmitted|RESPECTFULLY SUBMITTED|DATED\b|Dated:? (?=[A-Zt\d])|By: ?(?=$|[/_sA-Z]))/g;

const SIGNATURE_LINE =
  /^(?:\/s\/|_?s\/|sl [A-Z]|Isl [A-Z]|_{6,}|Respectfully submitted|DATED\b|Dated\b|By:|(?:State |Florida |Texas )?Bar (?:No|Number|#)|(?:Lead )?(?:Attorneys?|Counsel) (?:for|f r) [A-Z][\w .,&'-]{0,60}[^.]$)/i;

/** "Date: May 26, 2009" alone stands by a signature; beside "Time:" and "Place:" it is a label. */
const LONE_DATE = /^(?:Date:?,? )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\.?$/;
const LABELS = /\b(?:Time|Place|Location|Participants?|Attendees|Manner|Method|Mode|Means|Duration):/i;

function kindOf(text: string, labelled: boolean): SentenceKind {
  if (!labelled && LONE_DATE.test(text)) return 'signature';
  if (SIGNATURE_LINE.test(text)) return 'signature';
  if (isServiceText(text)) return 'service';
  if (isRuleText(text)) return 'rule';
  return 'told';
}

function joinsNext(text: string, next: string): boolean {
  if (next === '') return false;
  if (/[.!?]["')\]]*\s*$/.test(text) === false && !text.endsWith('\n')) return true;
  if (/^[a-z(,;]/.test(next)) return !/^\([A-Z]/.test(next) || INITIALS.test(text);
  if (leadsIn(text.trimStart())) return true;
  if (SUFFIX.test(text)) return !BEGINS.test(next);
  if (/\bno\.\s*$/i.test(text)) return /^[\d(#]/.test(next);
  return ABBREVIATIONS.test(text) || INITIALS.test(text);
}

/** Rows of a table without rules, run together: "… no answer June 5, 2025 9:40 a.m. Telephone …". */
const TABLE_ROW =
  /(?<!\b(?:on|of|dated|and|or|by|to|the)) (?=(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}) (?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.? )?(?:Tele|Phone|Call|E-?mail|Voice|Letter|Fax|Text|Video|Zoom|Teams))/g;

/** Offsets at which the text is cut before it is segmented: paragraphs and signature lines. */
function cuts(text: string): { at: number; paragraph: boolean }[] {
  const found = [...text.matchAll(/\n/g)].map((m) => ({ at: m.index + 1, paragraph: true }));
  for (const m of eachMatch(text, SIGNATURE_MARK)) {
    // A row of a table ("Dated letter of …") or a labelled date is no signature.
    if (m.index > 0 && /[.)_\d;,\s]\s*$/.test(text.slice(0, m.index)))
      found.push({ at: m.index, paragraph: false });
  }
  const rows = [...eachMatch(text, TABLE_ROW)];
  if (rows.length > 1) found.push(...rows.map((m) => ({ at: m.index + 1, paragraph: true })));
  return found.sort((a, b) => a.at - b.at);
}

// Making one takes longer than parting a certificate.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const labelled = LABELS.test(text);
  const edges = [{ at: 0, paragraph: false }, ...cuts(text), { at: text.length, paragraph: true }];
  let paragraph = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i]!.at;
    const block = text.slice(from, edges[i + 1]!.at);
    if (edges[i]!.paragraph) paragraph++;
    const parts = [...segmenter.segment(block)].map((s) => s.segment);
    let offset = from;
    let held = '';
    parts.forEach((part, n) => {
      held += part;
      const next = parts[n + 1] ?? '';
      if (n + 1 < parts.length && joinsNext(held, next)) return;
      const lead = held.length - held.trimStart().length;
      const told = held.trim();
      if (told !== '') {
        const start = offset + lead;
        sentences.push({
          start,
          end: start + told.length,
          text: told,
          kind: kindOf(told, labelled),
          paragraph,
        });
      }
      offset += held.length;
      held = '';
    });
  }
  return sentences;
}
