// Whether a lawyer who signs tells, by his own name, of dealing with the other side's ("Alma Reyes proposed a compromise to Tom
// Birch"). Takes a sentence and those who sign; gives yes or no. What an order says and what the court is asked tell nothing.

import { near } from './near';
import { squeezed } from './spelling';

export const ORDER_TEXT = near(
  /order|came|having|court/i,
  /\b(?:IT IS (?:HEREBY |SO |FURTHER |THEREFORE )*ORDERED|it is (?:hereby |so |further )?ordered|came on for (?:consideration|hearing)|came before the court|(?:the court,? )?having (?:considered|reviewed|read|heard)|the court (?:finds|orders|grants|denies|concludes|notes|observed|held|explained|found)|SO ORDERED)\b|^\W*\[?\(?PROPOSED\)?\]? ORDER\b/i,
);
export const ASKS_COURT = near(
  /court|judge/i,
  /\b(?:asks?|requests?|prays?|moves?|urges?|respectfully)\b[^.;]{0,50}\b(?:the |this |that the )?(?:court|judge)\b[^.;]{0,60}\b(?:order|direct|compel|require)\b/i,
);
export const PERSON =
  /\b\p{Lu}[\p{L}'-]+ (?:\p{Lu}\.? )*(?:(?:de|van|der|von|la|del|Van|De|Du) ){0,2}\p{Lu}[\p{L}'-]+/gu;

/** What one lawyer does to another about a dispute. */
const DEALS =
  /\b(?:confer\w*|conference|consult\w*|met|meet(?:ing)?|spoke|spoken|talk\w*|convers\w+|discuss\w*|call(?:ed|s)?|phoned?|telephon\w*|rang|e-?mail\w*|wrote|written|letters?|reach(?:ed)?|ask(?:ed)?|propos\w+|offer\w*|suggest\w*|explor\w+|compromise|agree\w*|visit\w*|walked|drove|sat down|went (?:over|through)|contact\w*|exchang\w+|negotiat\w*|approach\w*|invit\w+|good[- ]faith|zoom|teams|video\w*)\b/i;

/**
 * A lawyer who signs the motion names himself in its text to tell what he did with the other side's: "Alma Reyes
 * proposed a compromise to Tom Birch". Takes a sentence and those who sign.
 */
export function namesSigner(sentence: string, signers: readonly string[]): boolean {
  const text = squeezed(sentence);
  if (ORDER_TEXT.test(text) || ASKS_COURT.test(text) || !DEALS.test(text)) return false;
  // "Comes now the Plaintiff, Dana Pryor, and asks …": a party, and no lawyer.
  if (/\b(?:comes? now|now comes?|pro se|without (?:a lawyer|counsel))\b/i.test(text)) return false;
  return signers.some((signer) => {
    const name = signer.replace(/,? (?:pro se|Esq\.?|Jr\.?|Sr\.?|II|III|IV)\b.*$/i, '').trim();
    const at = name.includes(' ') ? text.toLowerCase().indexOf(name.toLowerCase()) : -1;
    if (at < 0) return false;
    if (/\b(?:plaintiffs?|defendants?|petitioners?|respondents?),? $/i.test(text.slice(0, at))) return false;
    const rest = text.slice(0, at) + text.slice(at + name.length);
    return (
      (rest.match(PERSON) ?? []).length > 0 ||
      /\b(?:M[rs]s?\.? \p{Lu}|opposing|counsel|attorney|lawyer|the two)/u.test(rest)
    );
  });
}
