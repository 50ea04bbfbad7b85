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
  /\b(?:ORDERED|ORDERS|ordered to|orders (?:that|counsel|the parties|plaintiff|defendant|each)|DIRECTED|DIRECTS|directed to|hereby directs|directs (?:counsel|the parties|plaintiff|defendant)|REQUIRED|(?:is|are) (?:hereby )?required to|shall|SHALL|must|MUST|are to|is to|will (?:meet|confer|file|submit|appear)|should (?:be|detail|explain|state|include|describe|identify|address|list|set forth)|INSTRUCTED|instructed to|COMMANDED|(?:report|letter|advisory|statement) (?:is )?due)\b|^(?:Counsel|(?:The |Both )?[Pp]arties|Plaintiffs?|Defendants?) to (?:meet|confer|file|submit)\b/;
const DOES_NOT_COUNT =
  /\b(?:will|does|do|shall|would) not (?:be (?:sufficient|enough|deemed|considered)|satisfy|suffice|count|constitute|meet|comply)|\b(?:is|are) (?:not (?:sufficient|enough|acceptable|permitted|allowed|satisfied (?:by|through)|one\b|a substitute|a conference)|insufficient|inadequate|no substitute)|\b(?:may not|cannot) (?:be (?:held|conducted|had|satisfied)|confer|meet|rely (?:up)?on|satisfy)\b|\bunder no circumstances (?:may|shall|can|will)\b|\b(?:e-?mails?|letters?|telephone calls?|text messages?)(?: or [a-z-]+)? alone\b/i;
const TELLS_A_RULE =
  /\b(?:Local (?:Civil )?Rules?|Rules?|L\.\s?R\.|LR|Fed\. R\. Civ\. P\.|Civ\. R\.|CV-\d+|statute)\b[^.;]{0,140}?\b(?:requires?|required|mandates?|provides?|states?|obliges?|says?)\b/i;
const TELLS_OF_ANYONE =
  /\b(?:a|any(?! such)|every|the moving|each moving|no) (?:[a-z-]+ ){0,3}(?:party|movant|motion|person|litigant|non-?movant|attorney|lawyer)\b[^.;]{0,90}\b(?:must|shall|may)\b/i;
/** Duties under a contract, a policy or a statute are told, not ordered. */
const TELLS_A_CONTRACT =
  /\bunder (?:that|the|this|their|its) (?:[a-z]+ )?(?:contract|agreement|lease|policy|plan|statute|act|by-?laws)\b|\bthe (?:contract|agreement|lease|policy|plan) (?:requires|provides|states)/i;
const TELLS_HISTORY =
  /\b(?:previously|earlier|prior order|had (?:been )?(?:ordered|directed|required)|was ordered|were ordered)\b/i;
const TELLS_A_CLAIM =
  /\b(?:argues?|contends?|claims? that|asserts?|alleges? that|attests?(?: that)?|represents? that|requests that|(?:parties|plaintiffs|defendants|we) (?:respectfully )?request that|asks? (?:that|the Court)|maintains?|insists?|writes?)\b/i;

/** What the court, its clerk or the marshal will do binds no party. */
const OF_THE_COURT =
  /^(?:[A-Z0-9]{1,3}\.\s+)?(?:It is (?:further )?ordered that )?(?:The |the )?(?:Clerk|Court|undersigned|Courtroom Deputy|(?:United States |U\.S\. )?Marshal)\b(?!(?:'s)? (?:hereby |further |therefore |also )*(?:ORDERS?|DIRECTS?|REQUIRES?|orders?|directs?|requires?|DENIE|GRANT|denie|grant|finds)\b)[^.;]{0,30}\b(?:shall|must|will|is (?:hereby )?(?:DIRECTED|directed|ordered|ORDERED))\b/;

function isOperative(text: string): boolean {
  if (OF_THE_COURT.test(text)) return false;
  const own = text.replace(/"[^"]*"/g, ' "" ').replace(/(?<=[\s(])'[^']{15,}'/g, " '' ");
  if (!ORDERS.test(own) && !DOES_NOT_COUNT.test(own)) return false;
  if (onlyTellsARule(own) && !/\b(?:ORDERED|ORDERS|DIRECTED|DIRECTS)\b/.test(own)) return false;
  if (TELLS_HISTORY.test(own) && !/\b(?:ORDERED|ORDERS|DIRECTED|DIRECTS|shall|must)\b/.test(own))
    return false;
  if (TELLS_A_CONTRACT.test(own) && !/\b(?:ORDERED|ORDERS|DIRECTED|DIRECTS)\b/.test(own)) return false;
  if (TELLS_A_CLAIM.test(own) && !/\b(?:ORDERED|ORDERS|DIRECTED|DIRECTS)\b/.test(own)) return false;
  if (/\b(?:v\.|F\. ?Supp|F\.\dd|WL \d|LEXIS)\b/.test(own) && !/\b(?:ORDERED|DIRECTED)\b/.test(own))
    return false;
  return true;
}

/** "Counsel shall confer as Local Rule 7.1 requires" and "The Rule requires a conference; counsel shall …" order; "the Rule requires that counsel must" tells. */
function onlyTellsARule(own: string): boolean {
  const told = TELLS_A_RULE.exec(own);
  if (!told) return false;
  if (
    /\b(?:shall|must|(?:is|are) (?:ordered|directed|instructed|required) to)\b/i.test(
      own.slice(0, told.index),
    )
  )
    return false;
  const rest = own.slice(told.index + told[0].length);
  return !/^(?!\s*that\b)[^;]*[,;]\s*(?:and |so )?(?:lead |all |both )?(?:counsel|the parties|plaintiffs?|defendants?)\b[^,;]{0,40}\b(?:shall|must|are (?:directed|ordered|instructed))\b/i.test(
    rest,
  );
}

/**
 * A sentence about what any movant must do: binding in an order that sets a procedure (a standing order, a scheduling order), and
 * elsewhere only where it speaks of this case's motions to come.
 */
export function isGeneral(text: string): boolean {
  const general =
    TELLS_OF_ANYONE.test(text) ||
    /\b(?:(?:before|prior to) (?:filing|moving)\b|no (?:discovery )?motions? (?:may|shall|will) be (?:filed|considered))/i.test(
      text,
    );
  return general && !OF_THIS_CASE.test(text);
}

const OF_THIS_CASE =
  /\b(?:any (?:further|future|additional|other|renewed)|further) (?:[a-z]+ )?motions?\b[^.;]*\b(?:must|shall)\b|\bin this (?:case|action|matter)\b|\b(?:must|shall)\b[^.;]*\bbefore filing any (?:further|future|additional|other|renewed)\b/i;

/** "If appellant files a motion, counsel must …": a duty that may never arise, unless it hangs on the dispute itself. */
export function isConditional(text: string): boolean {
  const m = /^(?:If|Should|In the event|Unless|When|Where)\b([^,]*),/.exec(text);
  return (
    m !== null &&
    !/\b(?:disput|disagree|issues?|resolv|agree|remain|unable|unsuccessful|impasse|confer|counsel (?:are|is)|counsel practice)/i.test(
      m[1] ?? '',
    )
  );
}

/** A sentence's inner periods are those of abbreviations ("Dkt. 38", "p.m."); so that a pattern may stop at a real one. */
export function innerDots(text: string): string {
  return text.replace(/\.(?=.)/g, '\u2024');
}

export function outerDots(text: string): string {
  return text.replace(/\u2024/g, '.');
}

export function saysItDoesNotCount(text: string): boolean {
  return DOES_NOT_COUNT.test(text);
}
