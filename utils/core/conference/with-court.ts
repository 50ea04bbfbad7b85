// Words that tell of a conference with the court: held, asked for and ruled on, or the dispute put to the judge otherwise than by motion.
// Takes prose; gives the sentence, or the two where the request stands in one and what the court did in the next; null where none tells.
// That a rule asks for one: N.D. Ohio L.R. 37.1(a), W.D. Mo. L.R. 37.1(a)(2), S.D.N.Y. Local Civil Rule 37.2, D.N.J. L.Civ.R. 37.1(a)(1).

import type { Span } from '../motion/prose';
import { sentencesOf } from '../motion/sentences';

const JUDGE =
  '(?:(?:the|this|her|his|assigned|presiding) )*(?:Court\\b|Honorable|(?:United States |U\\.S\\. )?(?:Chief |Magistrate |District )?Judge|Magistrate|judicial officer|Hon\\.|chambers)';
const TALK =
  '(?:conferences?|hearing|call|conferred|conferring|letters?|(?:tele)?phone|video|zoom|informal\\w*|discovery dispute)';
const RULED = '(?:held|conducted|convened|heard|granted|denied|declined|directed|ruled)';

const ONE = new RegExp(
  [
    `\\b${TALK}\\b.*\\b(?:with|before|by) ${JUDGE}`,
    `\\b(?:presented|raised|brought|submitted|taken up|took (?:it |this |them |the \\w+ )?up|argued|addressed|discussed|aired|put)\\b.*\\b(?:to|before|with|by) ${JUDGE}.*\\b${TALK}\\b`,
    `\\b${JUDGE}[^;]{0,40}\\b(?:held|conducted|convened|took up|heard|addressed)\\b.*\\b(?:conference|call|hearing|(?:tele)?phone|dispute)`,
    `\\b(?:wrote|written|letter|letters)\\b.*\\bto ${JUDGE}.*\\b(?:held|conducted|convened|took up|heard|addressed|ruled|granted|denied|declined)\\b`,
    `\\b(?:Court|Judge|chambers) (?:denied|granted|declined|excused|waived|dispensed with)\\b.*\\bconference\\b`,
    '\\b(?:gave|granted|given|with|has|had) (?:\\w+ )?leave (?:of court )?to (?:move|make this motion)\\b',
    '\\bleave (?:of court )?to file this motion',
  ].join('|'),
  'i',
);
const TWO = new RegExp(
  `\\b(?:letter[- ]motion|requested|asked|sought|moved|wrote)\\b.*\\bconference\\b.*[.?!]\\s.{0,40}\\b(?:Court|Judge|chambers) ${RULED}\\b`,
  'i',
);
/** Still to come, or not had. */
const NOT = new RegExp(
  [
    '\\b(?:no|not|without|never|to be) (?:\\w+ )?(?:hearing|conference|call|held|request(?:ed)?|present(?:ed)?|raised?|been (?:held|presented|raised))\\b',
    '\\b(?:will|shall|would|intends? to|is prepared to|stands ready to) (?:\\w+ )?(?:ask|request|seek|present|raise|move|bring|submit|write)\\b',
  ].join('|'),
  'i',
);

export function withCourtIn(text: string): Span | null {
  const sentences = sentencesOf(text);
  for (const [i, s] of sentences.entries()) {
    const words = text.slice(s.start, s.end).replace(/\s+/g, ' ');
    if (ONE.test(words) && !NOT.test(words)) return s;
    const next = sentences[i + 1];
    if (!next) continue;
    const both = { start: s.start, end: next.end };
    if (TWO.test(text.slice(both.start, both.end).replace(/\s+/g, ' '))) return both;
  }
  return null;
}
