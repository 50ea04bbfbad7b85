// A statement of position and what makes one no statement. Takes a sentence; each file beside this one finds the
// statements of one position. "Asked whether Plaintiff opposes", "if Defendant agrees", "may oppose" and a form's
// "is / is not opposed" state nothing; "assumed to be opposed" is a guess, kept apart.

import type { Position } from '../conference';
import { eachMatch } from '../each-match';

export interface Statement {
  start: number;
  end: number;
  value: Position;
  /** A guess of the filer's ("presumed opposed", "was under the impression"). */
  assumed: boolean;
  /** Speaks of the motion or relief as a whole, and not of one request or paragraph. */
  whole: boolean;
  /** Told in words that say no to something, which a plain consent to the motion outweighs. */
  weak?: true;
}

const ASKED =
  /\b(?:whether(?: or not)?|if|unless|in case|should|asked (?:for|about)|inquir\w+ (?:as to|about|whether)|ascertain|determine|regarding|concerning|about|as to|until|once)\b[^,;]{0,70}$/i;
const ASKED_WORDS =
  /\b(?:whether|if|unless|to determine|to ascertain|to learn|asked (?:if|whether)|until|in the event)\b[^;]{0,90}$/i;
const MAY =
  /\b(?:may|might|could|can|either|likely|probably|perhaps|possibly)(?: \w+ly| or may not| well| yet| still)? $/i;
const FORM = /^[^;]{0,12}\/|\bis ?\/ ?(?:is )?not\b/i;
export const ASSUMED_BEFORE =
  /\b(?:assum\w+|presum\w+|under the impression|(?:formed|had|got|left with|gained|came away with|drew) (?:\w+ )?(?:the|an?) (?:\w+ )?(?:impression|belief|view|sense|feeling|conclusion|understanding|inference) that|takes? (?:it )?(?:for granted|as given|as read)|taken? for granted|no reason to (?:think|believe|suppose|expect|imagine|doubt|anticipate|fear)|(?:no|little|without) doubt (?:that )?|doubtless|surely|(?:has|have|had|with) (?:\w+ )?(?:confidence|certainty|assurance|expectation|hopes?|faith) that|(?:trusts?|hopes?|doubts?|confident|unlikely|inconceivable) (?:that )?(?=(?:plaintiff|defendant|opposing|he|she|they|the other|mr|ms|mrs|counsel|any|no)\b)|hard to (?:see|imagine)|guess\w*|imagin\w+|surmis\w+|suppos(?:es?|ed|ing) (?:that )?|infer(?:s|red)?|reckon\w*|conclud(?:es?|ed) (?:from|that)|predict\w*|foresees?|in all (?:likelihood|probability)|(?:is|are|was|am|feels?) (?:\w+ly )?(?:certain|confident|sure|convinced)|believ\w+ (?:that )?|understand(?:s)? that .{0,20}likely|suspect\w*|expect\w*|anticipat\w+|deemed|deems|treat(?:s|ed|ing)?(?: (?:this|the) (?:\w+ )?(?:motion|request|matter))? as|treats|present(?:s|ed)? (?:this|the) (?:\w+ )?motion as|presented as|filed as|submitted as|consider(?:s|ed|ing)? (?:this|the) (?:motion|request)|may be considered|must be (?:considered|treated)|likely)\b[^;]{0,150}$/i;
const ASSUMED_AFTER = /^[^;]{0,30}\b(?:is|are) (?:assumed|presumed)\b/i;
const TITLE_AFTER =
  /^ (?:emergency |expedited |joint |second |third |first )?(?:motions?|requests?|applications?)\b/i;

/** A choice left open in brackets ("[opposes / does not oppose]"). */
function open(text: string, at: number): boolean {
  const from = text.lastIndexOf('[', at);
  const to = text.indexOf(']', at);
  if (from < 0 || to < 0 || text.slice(from, at).includes(']')) return false;
  return /\/| or |\bOR\b/.test(text.slice(from, to));
}

export function stated(text: string, start: number, end: number): { assumed: boolean } | null {
  if (open(text, start)) return null;
  const before = text.slice(Math.max(0, start - 220), start);
  // "[does / does not] oppose": the choice stands before the verb.
  if (/\[[^\]]*(?:\/|\bor\b)[^\]]*\] ?$/i.test(before)) return null;
  if (ASKED_WORDS.test(before) && !/\bif any\b[^;]*$/i.test(before)) {
    // The question ends where its answer begins ("asked whether …, and he said that Defendant opposes").
    const at = before.search(ASKED_WORDS);
    if (
      !/\b(?:and|but|to which)? ?(?:he|she|they|counsel|plaintiff|defendant|who)?,? ?(?:said|stated|advised|replied|responded|answered|told|indicated|confirmed|informed)\b/i.test(
        before.slice(at),
      ) &&
      !(
        /\b(?:and|but) (?:that )?(?:\w+ )?$/i.test(before) &&
        /^(?:concurrence|consent|assent|agreement|permission)\b/i.test(text.slice(start, end))
      )
    )
      return null;
  }
  if (MAY.test(before)) return null;
  const around = text.slice(Math.max(0, start - 14), end + 16);
  if (
    FORM.test(text.slice(end, end + 12)) ||
    /\bis ?\/ ?is not\b|\b(?:opposed|unopposed|agree[sd]?) ?\/ ?(?:un)?(?:opposed|disagree)/i.test(around)
  )
    return null;
  const lead = before + text.slice(start, end).replace(/(?:un)?oppos.*$/i, '');
  return { assumed: ASSUMED_BEFORE.test(lead) || ASSUMED_AFTER.test(text.slice(end)) };
}

export function titled(text: string, end: number): boolean {
  return TITLE_AFTER.test(text.slice(end, end + 30));
}

export { ASKED };

/** An extractor out of one position's patterns. `whole` says whether the match speaks of the motion as a whole. */
export function position(
  value: Position,
  sources: readonly string[],
  whole: (text: string, start: number, end: number) => boolean = () => true,
  refuses: (text: string, start: number, end: number) => boolean = () => false,
): (text: string) => Statement[] {
  const patterns = sources.map((s) => new RegExp(s, 'gi'));
  return (text) => {
    const found: Statement[] = [];
    for (const pattern of patterns)
      for (const m of eachMatch(text, pattern)) {
        const [start, end] = [m.index, m.index + m[0].length];
        if (found.some((f) => f.start < end && start < f.end) || refuses(text, start, end)) continue;
        const said = stated(text, start, end);
        if (said) found.push({ start, end, value, assumed: said.assumed, whole: whole(text, start, end) });
      }
    return found;
  };
}
