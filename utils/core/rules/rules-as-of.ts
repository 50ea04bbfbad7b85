// The day the rule data as shipped was last settled, which the filer can see. Kept true by a test: no source in the
// data is dated later.

export const RULES_AS_OF = '2026-11-28';
