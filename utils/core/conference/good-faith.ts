// The words "good faith", said of the conference. Takes a told sentence; gives their place. Said of the other side
// ("did not act in good faith"), denied, or part of another term ("good faith and fair dealing") they do not count.

import { eachMatch } from './each-match';
export interface FoundWords {
  start: number;
  end: number;
}

const WORDS = /\bgood[- ]?faith\b/gi;

export function goodFaithIn(text: string): FoundWords | null {
  for (const m of eachMatch(text, WORDS)) {
    const before = text.slice(Math.max(0, m.index - 40), m.index);
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 30);
    if (
      /\b(?:not|lack(?:s|ed)?|absence|without|never|no|refus\w+|fail\w*)(?: \w+){0,3} (?:in |of |a |any )?$/i.test(
        before,
      )
    )
      continue;
    if (/^ (?:and fair dealing|basis|belief|settlement negotiations required|purchaser)/i.test(after))
      continue;
    // A good faith that is not of the conference: of redaction, of service, of a search, of an estimate.
    const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 110);
    if (
      /^ (?:\w+ )?(?:redact\w*|search(?:es)?|collection|estimate|settlement offer|payment|bas[ei]s|reliance|defen[cs]e|argument|error|mistake|purchaser|service|review of)\b/i.test(
        rest,
      ) ||
      /^(?:,? \w+){0,4}? (?:has been |was |were |is )?(?:made )?(?:to|in order to|in|at) (?:redact\w*|serv(?:e|ing)(?! (?:the|its|his|her) (?:client|interest))|search(?:ing)? (?:for|its|his|her)|collect|locat(?:e|ing) (?:all |the |its |every )?(?:documents|records|files|witness)|preserv(?:e|ing)|estimat\w+|comply with (?:the |this )?(?:typeface|page|word|type-volume|font|format)|count(?:ing)? (?:the )?words|answer(?:ing)? (?:the |its |his |her |each )?(?:interrogator|request|discovery)|meet(?:ing)? (?:the |this |that )?deadline)\b/i.test(
        rest,
      )
    )
      continue;
    if (inQuotedRule(text, m.index)) continue;
    return { start: m.index, end: m.index + m[0].length };
  }
  return null;
}

const RULE_SAYS =
  /\b(?:rules?|orders?|l\.?\s?r\.?)\b[^"]{0,80}\b(?:requires?|provides?|says?|states?|mandates?|asks?)\b[^"]*$/i;

/** Inside quotation marks that a rule's words were put in: the rule's good faith, and nobody's. */
function inQuotedRule(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (((before.match(/"/g) ?? []).length & 1) === 0) return false;
  return RULE_SAYS.test(before.slice(0, before.lastIndexOf('"')));
}
