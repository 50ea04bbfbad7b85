// The other side opposes in part. Takes a sentence; gives the statements. Parts told in separate sentences ("Requests
// 1 to 5 were resolved. Requests 6 and 7 were not.") are put together by position/settle.

import { position } from './statement';

export const partly = position('partly-opposed', [
  '\\b(?:part(?:ly|ially)) (?:un)?oppos\\w+',
  '\\boppos(?:es|ed|e) (?:\\w+ ){0,6}?in part\\b|\\b(?:agree[sd]?|consent(?:s|ed)?|concur(?:s|red)?|assent(?:s|ed)?) (?:\\w+ ){0,6}?in part\\b',
  '\\b(?:oppos(?:es|ed|e)|object(?:s|ed)? to) (?:the rest|the remainder|the balance|the others?|the remaining|any (?:\\w+ )?beyond|anything (?:more|beyond)|only|all but|(?:\\w+ ){0,4}to th(?:at|e) extent|(?:[^;]{0,60} )?to that extent|everything else)\\b',
  '\\b(?:consents?|consented|agrees?|agreed|assents?|assented) to (?:only |part of|some of|half of|\\w+ of the (?:\\w+ ){0,3}(?:days|weeks|months|topics|requests)|a shorter|one (?:of|week|month)|\\w+ days? but|(?:a )?portion)',
  '\\b(?:will|would|did) only (?:consent|agree|assent|stipulate)\\b|\\b(?:consent(?:s|ed)?|agree[sd]?|assent(?:s|ed)?) only\\b',
  '\\b(?:does|do|did|will|would) not oppose\\b[^;]{0,120}\\b(?:but|although|while|however|, and) (?:\\w+ ){0,4}?(?:opposes?|object)',
  "(?<!\\b(?:not|never|n't|to|refused|declined)(?: \\w+ly)? )\\b(?:agree[sd]?|consent(?:s|ed)?|does not oppose)\\b[^;]{0,100}\\bbut (?:\\w+ ){0,3}?(?:not(?! (?:oppose|object|contest|resist))|opposes?|refus\\w+|declin\\w+|object)",
  '\\boppos(?:es|ed)\\b[^;]{0,120}\\bbut (?:\\w+ ){0,4}?(?:does not oppose|agrees?|consents?|not)\\b',
  '\\b(?:will|would|is willing to|can|offers? to|offered to|agree[sd]? to|undertakes? to|undertook to) (?:produce|answer|provide|supplement|give|name|identify|disclose|deliver|furnish|turn over|hand over|release|show|let|permit|allow|admit|search|run|accept|make|send|part with|surrender|yield|drop|withdraw|extend|wait|sit|appear|bring|present)\\b[^;]{0,100}\\bbut (?:\\w+ ){0,3}?(?:not|will not|refus\\w*|none|no|nothing|never|only|cannot|declin\\w+)\\b',
  '\\b(?:oppos|object)\\w*(?: to)? (?:as to|with respect to|with regard to|in respect of|on) (?:the |only |any )?(?:first|second|third|fourth|fifth|last|rest|remainder|others?|remaining|latter|former|balance)\\b',
  '\\bopposes?\\b[^;]{0,80}[;,] (?:and )?(?:\\w+[- ]){1,5}?does not\\b',
  '\\bunopposed\\b[^;]{0,100}\\b(?:but|and|while) (?:is )?opposed\\b|\\bopposed\\b[^;]{0,100}\\b(?:but|and|while) (?:is )?unopposed\\b',
  '\\b(?:in part|partial) (?:opposed|opposition|agreement)\\b|\\bpartial agreement\\b',
  '\\boppos(?:es|ed|ition) (?:\\w+ )?(?:to )?(?:any|an) (?:\\w+ ){0,3}?(?:beyond|longer than|greater than|in excess of|of more than)\\b',
  '\\b(?:agree[sd]?|consent(?:s|ed)?) to (?:\\w+ )?(?:extension|continuance)? ?of (?:only )?\\w+ days? (?:but|and opposes)',
]);
