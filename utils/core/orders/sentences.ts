// An order's sentences, and which of them order something.
// Takes Prose; gives sentences with their spans. An operative sentence binds the parties of this case ("Counsel
// shall meet in person"); a sentence that tells what a rule asks, what a party wrote, or quotes another court does
// not, though it uses the same verbs.

import type { Prose, Span } from '../motion/prose';

export interface Sentence extends Span {
  text: string;
  operative: boolean;
}

const ABBREVIATION =
  /(?:\b(?:v|vs|No|Nos|Mr|Mrs|Ms|Dr|Hon|Inc|Ltd|Co|Corp|Fed|R|Civ|P|Crim|Evid|L|Loc|App|Doc|Docs|Dkt|ECF|Ex|Exs|U\.S|D|Tex|Cal|Fla|Ill|N|S|E|W|at|cf|Cf|id|Id|See|see|e\.g|i\.e|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|A\.M|P\.M|J|Jr|Sr|Supp|Bankr|Art|art|para|pp|p)|\b[A-Z])\.$/;

/** Splits on sentence ends and paragraph breaks; abbreviations of legal writing do not end a sentence. */
export function sentencesOf(prose: Prose): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = prose.text.slice(start, end);
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text !== '') {
      const lead = raw.length - raw.trimStart().length;
      sentences.push({ start: start + lead, end, text, operative: isOperative(text) });
    }
    start = end;
  };
  const boundary = /\n\n|[.?!]["')\]]*(?=\s+["'(]?[A-Z0-9])/g;
  for (let m = boundary.exec(prose.text); m; m = boundary.exec(prose.text)) {
    if (m[0] === '\n\n') {
      // A sentence that runs on across a column or page break begins the next paragraph in lower case.
      const rest = prose.text.slice(m.index + 2, m.index + 3);
      const before = prose.text.slice(start, m.index).trim();
      if (/^[a-z]/.test(rest) || /\b(?:to|as follows|are|is|and|that|the|of|for)$/i.test(before)) continue;
      close(m.index);
    } else {
      const sofar = prose.text.slice(start, m.index + 1);
      const after = prose.text.slice(m.index + m[0].length).trimStart();
      if (
        ABBREVIATION.test(sofar) &&
        !/^(?:The|This|It|No|Counsel|Both|All|Parties|Plaintiff|Defendant|After|Before|If|In|On)\b/.test(
          after,
        )
      )
        continue;
      if (
        /\b(?:[AaPp]\.[Mm]|No|Inc)\.$/.test(sofar) &&
        !/^[A-Z][a-z]+ (?:shall|must|will|is|are)/.test(after) &&
        !/^(?:The|This|It|Counsel|Both|All)\b/.test(after)
      )
        continue;
      close(m.index + m[0].length);
    }
  }
  close(prose.text.length);
  return sentences;
}

const ORDERS =
  /\b(?:ORDERED|ORDERS|ordered to|orders that|DIRECTED|DIRECTS|directed to|hereby directs|REQUIRED|(?:is|are) (?:hereby )?required to|shall|must|are to|is to|will (?:meet|confer|file|submit|appear)|should (?:be|detail|explain|state|include|describe|identify|address|list|set forth)|INSTRUCTED|instructed to|COMMANDED)\b/;
const DOES_NOT_COUNT =
  /\b(?:will|does|do|shall|would) not (?:be (?:sufficient|enough|deemed|considered)|satisfy|suffice|count|constitute|meet|comply)|\b(?:is|are) (?:not (?:sufficient|enough|acceptable|permitted|allowed)|insufficient|inadequate)|\bmay not (?:be (?:held|conducted|had)|confer|meet)\b|\b(?:e-?mails?|letters?|telephone calls?|text messages?)(?: or [a-z-]+)? alone\b/i;
const TELLS_A_RULE =
  /\b(?:Local (?:Civil )?Rules?|Rules?|L\.\s?R\.|LR|Fed\. R\. Civ\. P\.|Civ\. R\.|CV-\d+|statute)\b[^.;]{0,140}?\b(?:requires?|required|mandates?|provides?|states?|obliges?|says?)\b/i;
const TELLS_OF_ANYONE =
  /\b(?:a|any|the moving|each moving) (?:party|movant|motion|person|litigant|non-?movant|responding party)\b[^.;]{0,60}\b(?:must|shall|may)\b/i;
const TELLS_HISTORY = /\b(?:previously|earlier|prior order|had been ordered|was ordered|were ordered)\b/i;
const TELLS_A_CLAIM =
  /\b(?:argues?|contends?|claims|asserts?|alleges? that|requests? that|asks? (?:that|the Court)|maintains?|insists?|writes?)\b/i;

function isOperative(text: string): boolean {
  const own = text.replace(/"[^"]*"/g, ' "" ').replace(/(?<=[\s(])'[^']{15,}'/g, " '' ");
  if (!ORDERS.test(own) && !DOES_NOT_COUNT.test(own)) return false;
  if (TELLS_A_RULE.test(own) && !/\b(?:ORDERED|ORDERS|DIRECTED|DIRECTS)\b/.test(own)) return false;
  if (TELLS_HISTORY.test(own) && !/\b(?:ORDERED|ORDERS|DIRECTED|DIRECTS|shall|must)\b/.test(own))
    return false;
  if (TELLS_A_CLAIM.test(own) && !/\b(?:ORDERED|ORDERS|DIRECTED|DIRECTS)\b/.test(own)) return false;
  if (/\b(?:v\.|F\. ?Supp|F\.\dd|WL \d|LEXIS)\b/.test(own) && !/\b(?:ORDERED|DIRECTED)\b/.test(own))
    return false;
  return true;
}

/** A sentence about what any movant must do: binding only in a standing order. */
export function isGeneral(text: string): boolean {
  return (
    TELLS_OF_ANYONE.test(text) ||
    /\b(?:before filing (?:a|any)|no (?:discovery )?motions? (?:may|shall|will) be (?:filed|considered))\b/i.test(
      text,
    )
  );
}

export function saysItDoesNotCount(text: string): boolean {
  return DOES_NOT_COUNT.test(text);
}
