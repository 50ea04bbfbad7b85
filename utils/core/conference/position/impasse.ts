// Words that say that no agreement came of it ("unable to agree", "an impasse", "remain unresolved"). Takes a
// sentence; gives each with its place. Alone they give no reason; after talk they mean that the motion is opposed.

import { eachMatch } from '../each-match';
export interface FoundImpasse {
  start: number;
  end: number;
}

const AGREEMENT =
  '(?:agreements?|resolutions?|accord|compromise|consensus|understanding|settlement|common ground|meeting of the minds|concurrence|stipulation)';
const PATTERNS = [
  '\\b(?:unable|not able|failed|inability|not been able|were not able) to (?:\\w+ly |fully )?(?:resolve|agree|reach|come|arrive|settle|obtain|achieve|do so|work out|find|narrow|secure|bridge|close|overcome|eliminate|informally)\\b',
  "\\b(?:could|can|did|do|does|have|has|had|were|was|would)(?: not|n't|not)(?: \\w+ly| yet| been able to| be able to| otherwise)* (?:resolve[d]?|agree[d]?|reach(?:ed)?|come to|settle[d]?|be (?:resolved|reached|agreed|settled|made|had)|been (?:resolved|reached|settled|able to resolve|made)|bridge|overcome|arrive[d]? at|work(?:ed)? out|achieve[d]?|possible|resolved|successful)\\b",
  '\\bcannot (?:\\w+ly )?(?:agree|resolve|reach|be resolved|come to)\\b',
  '\\bwe could not(?=[,.;])',
  `\\bno (?:\\w+ )?${AGREEMENT}(?: \\w+){0,4}? (?:was|were|could be|has been|have been|is|could|had been|can be|would be|as to|on) ?(?:\\w+ly )?(?:reached|made|possible|achieved|had|found|obtained|attained|reachable|forthcoming)?\\b`,
  `\\b(?:an |any )?${AGREEMENT} (?:was not|were not|could not be|has not been|cannot be|could not|has not|had not been|was unable to be|proved) (?:\\w+ly )?(?:reached|made|possible|achieved|had|obtained|impossible|forthcoming)`,
  `\\breach(?:ed|ing)? no (?:\\w+ )?${AGREEMENT}`,
  '\\bimpass\\w*\\b',
  '\\b(?:several|some|many|others|two|three|four|few|disputes?|issues?) (?:still )?remain\\b',
  '\\b(?:is|are|still) (?:still )?(?:in dispute|at odds|deadlocked|unresolved)\\b',
  '\\bremain(?:s|ed)? (?:\\w+ly )?(?:unresolved|in dispute|at issue|disputed|outstanding|at odds|in disagreement|deadlocked|at (?:an )?impasse)\\b',
  '\\b(?:parted|ended|closed|concluded|left(?: it)?) without (?:an? |any )?(?:agreement|accord|resolution|result)\\b',
  '\\b(?:request|interrogator(?:y|ies)|topic|item|issue|paragraph|no\\.|rfp|rog)s? [\\d, and]+(?:is|are|was|were) left(?=[:;,.]|$| for the court| open)',
  '\\b(?:without|with no) (?:success|reaching (?:an )?(?:agreement|accord|resolution)|(?:a |any )?(?:resolution|agreement|result))\\b',
  `\\b(?:unsuccessful|unavailing|fruitless|in vain|to no avail|did not succeed|proved futile|were not successful|not fruitful)\\b`,
  '\\bnone of the issues (?:was|were|could be|have been)\\b|\\bnot (?:been )?(?:resolved|successful)\\b|\\bunresolved\\b',
  '\\b(?:the following|requests?|interrogator\\w+|topics?|nos?\\.|items|issues|paragraphs?|remainder|rest|others?)(?![a-z])[^;]{0,40} (?:were|was) not(?=[,;.:]|$)',
  `\\bdid not (?:reach|result in|yield|produce|lead to) (?:an? |any )?(?:\\w+ )?${AGREEMENT}`,
  "\\b(?:they|we|counsel|the two(?: of (?:us|them))?|the (?:parties|lawyers|attorneys|sides)|both(?: sides)?|neither|it|this|that|nobody|efforts?|attempts?) (?:\\w+ly )?(?:(?:did|could|have|had|were|was)(?: not|n't|not)|never) (?:\\w+ly )?(?:find(?= (?:it|any|one|common|a way|such|agreement|middle|ground))|found(?= (?:it|any|one|common))|succeed(?:ed)?|manage(?:d)?(?: it| to (?:agree|settle|resolve))?|get (?:there|anywhere|far)|got(?:ten)? (?:there|anywhere|far)|see(?:n)? eye to eye|come to terms|make (?:any )?(?:progress|headway)|move(?:d)? (?:each other|one another|any closer)|prevail|work|bear fruit|bore fruit|suffice)\\b",
  '\\b(?:got|gotten|went|gone|led|leading|came|come) (?:us |them |\\w+ )?(?:nowhere|to (?:nothing|naught))\\b|\\b(?:talks?|discussions?|negotiations?|it|they|efforts?|we|matters?) (?:\\w+ly )?(?:fell (?:through|apart|short)|broke (?:down|off)|collapsed|stalled|foundered|failed|bogged down|ended in (?:failure|disagreement|deadlock|stalemate))\\b|\\bbore no fruit\\b|\\b(?:nothing|little|no good|not much) came of (?:it|that|this|the \\w+|our \\w+)\\b|\\b(?:to|with) (?:no|little) (?:effect|purpose|result)\\b|\\b(?:agreed to disagree|stalemate|parted (?:ways )?in disagreement|far apart|too far apart|poles apart|no closer|no nearer)\\b|\\b(?:common|middle) ground (?:was|could) not (?:be )?found\\b|\\bfound no (?:common|middle) ground\\b',
  '\\bdo not agree on (?:the )?(?:resolution|disposition)\\b',
  '\\bno part of\\b[^;]{0,60}\\bresolved\\b',
].map((s) => new RegExp(s, 'gi'));

/** What is left for the court where other parts were settled. */
const LEFT = [
  /\bissues? (?:for|requiring|in need of) (?:resolution by )?the court\b/gi,
  /\bremain(?:s|ed|ing)? (?:for|to be) (?:the court's )?(?:resolution|resolved|decision|decided|determination|determined|ruling|ruled)\b/gi,
  /\b(?:requires?|requiring|needs?|needed|necessitat\w+) (?:the )?(?:court's? )?(?:intervention|resolution|ruling)\b/gi,
  /\b(?:presented|submitted|tendered) to the court for (?:determination|resolution|decision)\b/gi,
];

export function leftIn(text: string): FoundImpasse[] {
  return LEFT.flatMap((p) => [...eachMatch(text, p)]).map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

export function impassesIn(text: string): FoundImpasse[] {
  const found: FoundImpasse[] = [];
  for (const pattern of PATTERNS)
    for (const m of eachMatch(text, pattern)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (found.some((f) => f.start < end && start < f.end)) continue;
      const after = text.slice(end, end + 60);
      const before = text.slice(Math.max(0, start - 50), start);
      // Not reaching a person is no impasse; nor is finding no time to talk.
      if (
        /\breach$/i.test(m[0]) &&
        !new RegExp(`^ (?:an? |any |the |full |complete )?(?:\\w+ )?${AGREEMENT}`, 'i').test(after)
      )
        continue;
      if (/\b(?:time|date)s? $/i.test(before) || /^ (?:up)?on a (?:time|date)/i.test(after)) continue;
      if (
        /\b(?:impression|assum\w+|presum\w+|for granted|suppos\w+|guess\w*|imagin\w+|predict\w*)\b[^,;]*$/i.test(
          text.slice(0, start),
        )
      )
        continue;
      if (/\b(?:if|unless|whether|should|in the event)\b[^,;]{0,40}$/i.test(before)) continue;
      if (
        /^to (?:do so|confer)/i.test(m[0].replace(/^\S+ /, '')) &&
        /\b(?:confer|contact|reach)\b[^;]{0,60}$/i.test(text.slice(0, start)) &&
        !/\bconferr?ed|resolve|obtain|agreement/i.test(text.slice(0, start))
      )
        continue;
      found.push({ start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
