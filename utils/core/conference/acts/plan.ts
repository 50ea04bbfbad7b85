// A conference yet to come, or set for a day and not said to have been held. Takes a sentence; gives the acts.

import { family } from './act';

const CONFERENCE =
  '(?:(?:discovery|telephone|telephonic|phone|rule \\d+(?:\\.\\d+)?|video|zoom|meet[- ]and[- ]confer|in[- ]person|follow-up|personal) )*(?:conference|conferral|call|meeting|meet[- ]and[- ]confer|teleconference|videoconference|consultation)';

export const plan = family(
  'plan',
  [
    [
      '\\b(?:will|shall|intends? to|plans? to|expects? to|undertakes? to|proposes? to|anticipates?)(?: (?:\\w+ly|also|continue to|continue|again|further|be|attempt to|try to|make (?:a |every |further )?\\w* ?efforts? to|in good faith))* (?:meet|confer(?:ring)?|consult(?:ing)?|contact(?:ing)?|speak(?:ing)?|seek (?:the )?(?:position|concurrence)|reach out|call|discuss)\\b',
    ],
    [
      '\\bwill (?:do so|comply)(?: \\w+)? (?:after|once|when|following|upon|promptly|before|within|prior|shortly)\\b[^;]{0,60}',
    ],
    [
      '\\bwill continue (?:(?:its|his|her|their|to|in|these|good[- ]faith|efforts|attempts|attempt|make) )+(?:confer|contact|reach|meet|resolve|consult)\\b',
    ],
    [
      `\\b(?:a|the|an|that|another|our|any|this) ${CONFERENCE}(?: (?:with|between|among|of) [^;.,]{3,50}?)? (?:is|was|has been|had been) (?:\\w+ )?(?:set|scheduled|noticed|proposed|calendared|planned|arranged|slated)\\b(?: (?:for|to|on))?`,
    ],
    [`\\b(?:scheduled|set|calendared|arranged|noticed) (?:a|the|an|another) ${CONFERENCE} (?:for|on)\\b`],
    [
      `\\b${CONFERENCE} (?:would|will|is to|was to) (?:\\w+ )?(?:take place|be held|occur|be conducted|proceed|go forward)\\b`,
    ],
    ['\\b(?:are|is|were) (?:scheduled|set|due|slated|to) (?:to )?(?:confer|meet|speak|talk)\\b'],
  ],
  /\b(?:not|never|if|whether|that (?:the )?(?:parties|counsel))(?: \w+)? $/i,
);
