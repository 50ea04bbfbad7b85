// Words the extractors share: how certificates name lawyers and parties. Regular-expression sources, no captures.

export const COUNSEL =
  "(?:(?:undersigned|opposing|defense|plaintiff'?s?'?|defendant'?s?'?|movant'?s?'?|respondent'?s?'?|government|lead|local|co-?|trial|appellate|adverse|other|all other|debtor'?s?'?|petitioner'?s?'?)[- ]?)*(?:counsel(?:or|s)?|attorneys?|lawyers?|law firm|AUSA|Assistant (?:United States|U\\.S\\.) Attorney|solicitor)";
export const PARTY =
  '(?:plaintiffs?|defendants?|movants?|respondents?|petitioners?|claimants?|intervenors?(?:-\\w+)?|debtors?|trustee|relators?|(?:third|cross|counter)[- ]?(?:party )?-?(?:plaintiffs?|defendants?|claimants?)|(?:the )?(?:government|agency|city|county|state|district|company|united states|commissioner|insurer|parties|other side|opposing part(?:y|ies)|opponents?|adverse part(?:y|ies)|nonmovants?|non-movants?|moving part(?:y|ies)))';
/** A name with its title or initials, loosely: enough to stand as the subject of a verb. */
export const NAME =
  "(?:(?:Mr|Ms|Mrs|Mx|Dr)\\. )?[A-Z][\\w.'\\u00C0-\\u024F-]*(?: (?:[A-Z]\\.|[A-Z][\\w'\\u00C0-\\u024F-]+|de|la|van|von|der)){0,3}";
/** Adverbs that may stand between a subject and its verb. */
export const ADVERBS =
  '(?:(?:\\w+ly|also|then|again|now|since|first|next|once|twice|thereafter|later|further|still|in good faith|in turn|has|have|had|,)\\s+)*';
