// Parts of the dispute that were settled ("Requests 1 to 5 were resolved", "withdrew its objections to Nos. 4 and
// 9", "settled eleven of the fourteen paragraphs"). Takes a sentence; gives each with its place.

import { eachMatch } from '../each-match';
export interface FoundSettled {
  start: number;
  end: number;
}

const PATTERNS = [
  '\\b(?:the following|requests?|interrogator(?:y|ies)|topics?|items?|paragraphs?|nos?\\.|issues?|matters?|disputes?|(?:rfp|rog|rfa)s?)(?![a-z])(?: for (?:production|admission))?(?: nos?\\.?)?[\\d\\s,()and through to&–-]{0,40} ?(?:was|were|has been|have been|is|are)(?: now| since| all)? (?:resolved|settled|agreed(?: (?:on|upon))?|withdrawn|narrowed|no longer (?:in dispute|at issue))\\b',
  '\\b(?:request|interrogatory|topic|no\\.) ?\\d+: (?:resolved|agreed|withdrawn|settled)\\b',
  '\\b(?:they|we|counsel|the parties|parties|participants) (?:were able to |did |have |had |successfully )?(?:resolved?|settled?|agree(?:d)?(?: (?:on|upon|as to|to (?:strike|withdraw|drop|limit|narrow)))|narrowed?)\\b(?! (?:the (?:dispute|matter|motion) (?:without|by)|to (?:disagree|confer|meet)))(?= (?:to |the )?(?:request|interrogator|topic|nos?\\.|item|paragraph|issues?|several|some|most|many|all but|\\w+ of the|in part|strike|withdraw|drop|limit|narrow|dispute|a number|part))',
  '\\b(?:withdrew|gave up|dropped|abandoned|agreed to (?:withdraw|produce|supplement|answer|provide|run|strike|amend|serve|search|limit|accept|drop)|answered(?! in\\b)|will (?:produce|supplement)|supplemented its) (?:\\w+ ){0,3}?(?:objections?|requests?|interrogator\\w+|nos?\\.|its|his|her|the|topics?|two|three|some|certain|documents|responses)(?![a-z])',
  '\\bable to (?:narrow|resolve|settle|agree on) (?:the (?:disputes?|issues)|some|several|many|most|part|a number|all but|\\w+ of the)\\b',
  '\\b(?:resolved|settled|narrowed) (?:\\w+ of (?:the|those|these)|all but|some of|several of|most of|many of)\\b',
  '\\band (?:\\w+ly |also |have |has )?(?:resolved|settled) (?=(?:the )?(?:requests?|interrogator(?:y|ies)|topics?|nos?\\.|items?|paragraphs?) ?(?:nos?\\.? ?)?\\d)',
  '\\bpart of the dispute (?:is|was) (?:withdrawn|resolved|settled)\\b',
  '\\b(?:some|several|most|many|certain|all but \\w+|\\w+ of the (?:\\w+ )?(?:issues|requests|topics|disputes|items)|a number) (?:of the (?:issues|disputes|requests|matters) )?(?:issues |disputes |matters )?(?:was|were|have been|has been|are) (?:resolved|settled|narrowed|withdrawn)\\b',
  // What the other side gave up, in any words.
  '\\b(?:gave way|gave ground|gave in|yielded|relented|conceded|came round|came around|budged) (?:on|as to|to|about|over)\\b',
  '\\b(?:gave up|let go of|parted with|surrendered|dropped|abandoned|conceded|relinquished|released|yielded|waived|accepted) (?:(?:the|its|his|her|only|all but) )*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|half|most|some|several|many|part|first|second|third|latter|former)\\b',
  '\\blet (?:\\w+ ){1,5}go\\b',
  '\\b(?:he|she|they|M[rs]s?\\. [A-Z][\\w-]+) (?:will|would|has undertaken to|undertook to|is willing to|agreed to) (?:now |gladly |at least |also )?(?:name|identify|give(?! (?:up|notice|no\\b))|disclose|deliver|furnish|turn over|hand over|release|show|let|permit|admit|part with|surrender|yield|drop|withdraw|extend|bring|make available)\\b(?! (?:only|no|none|nothing|not))',
  '\\b(?:cut|reduced|trimmed|pared|brought|shortened|winnowed|whittled|scaled|boiled)(?: (?:down|back))? (?:the |his |her |its |their )?(?:\\S+ ){0,4}?(?:down |back )?(?:to|from) (?=(?:\\w+ ){0,3}?(?:one|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|twenty|thirty|forty|fifty|sixty|\\d+|half|a (?:single|week|month|year|handful|few)))',
  '\\b(?:half|most|some|part|several|many|much|all but \\w+|two-thirds|a third|a quarter|one|two|three|four|five|six|seven|eight|nine|ten) of (?:the|those|these|that|it|them|his|her|its|our)\\b[^,;.]{0,30}? (?:fell away|dropped (?:away|out)|went away|(?:was|were) (?:dropped|conceded|given up|abandoned|waived|let go|agreed|cleared up|disposed of|closed|worked out|put to rest|ironed out))\\b',
  '\\b(?:the (?:matter|point|question|item) is|that is|(?:is|was|were) now) (?:closed|moot|settled|done)\\b',
].map((s) => new RegExp(s, 'gi'));

export function settledIn(text: string): FoundSettled[] {
  const found: FoundSettled[] = [];
  for (const pattern of PATTERNS)
    for (const m of eachMatch(text, pattern)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (found.some((f) => f.start < end && start < f.end)) continue;
      if (
        /\b(?:not|if|unless|whether|until|to be|none of the|attempt(?:ed)? to|effort to|unable to|could not|in order to)(?: \w+)? $/i.test(
          text.slice(Math.max(0, start - 24), start),
        )
      )
        continue;
      if (/\b(?:none|no|neither)\b[^.;]*$/i.test(text.slice(Math.max(0, start - 40), start))) continue;
      if (/^(?:none|neither|no)\b/i.test(m[0])) continue;
      found.push({ start, end });
    }
  return found;
}
