// Which of a stretch's dates are days of the act, and not deadlines, service dates or days promised. Takes the
// stretch's text and its dates (offsets into it); gives the ones that count.

import type { FoundDate } from '../dates';
import type { FoundTime } from '../times';

/** Words right before a date that make it another day's. */
const OTHER_DAY =
  /(?:\b(?:deadline|due|expir(?:es?|ed))\b(?:(?!\band\b)[^,;.]){0,30}?\b(?:on|is|was)\s+|\b(?:until|till|before|after|since|due(?: on| by)?|no later than|not later than|prior to|as of|deadline (?:of|is|was)|expires?(?: on)?|effective|beginning(?: on)?|through and including|up to|within \w+ days of)\s*(?:on |the )?|\b(?:served|filed|entered|issued|produced|supplemented|ordered|signed|executed|propounded|answered the \w+|responded to the \w+|rescheduled|amended|removed|noticed|docketed|rejected|returnable|retained|postponed|continued)\b[^,;.]{0,40}?\b(?:on|of|for|to|dated)?\s*|\b(?:order|complaint|subpoena|notice|motion|hearing|trial|scheduling order|injury|accident|incident|responses?|objections?|requests?|discovery|interrogator\w+|production|disclosures?|answer|report|policy|contract|agreement|transcript|invoice|conference order|status conference|deadline|minute entry)\s*(?:of|dated|set for|is|was)\s*|\b(?:hearing|trial|status conference|deposition|injury|accident|incident)\s+(?:on|for)\s*)$/i;
/** "by May 9" is a day set; "by letter of May 9" is a day told. */
const BY =
  /\bby\s+(?:the )?(?:end of (?:the )?(?:day )?(?:on )?|close of business (?:on )?|noon (?:on )?)?$/i;
const OCCASION =
  /\b(?:at|during|following|after|before|conclusion of|outset of)\b[^;]{0,50}\b(?:deposition|hearing|conference|mediation)s?,? (?:on|of|held on) $/i;
const CONTENT =
  /(?:,? because\b|,? inasmuch as\b|,? on the grounds?\b|\b(?:asking|requesting|demanding|requiring|advis(?:ing|ed)|stating|stated|said|promis(?:ing|ed)|agreed|threatening|warning|explain(?:ing|ed)|inform(?:ing|ed)|contend(?:ing|s|ed)|indicat(?:ing|ed)|repl(?:ying|ied)|respond(?:ing|ed)) (?:\w+ ){0,4}?(?:that|for|to|by|whether)\b|\b(?:which|that) (?:was|were|had been|is|are) (?:served|due|filed|produced|noticed|scheduled|set)\b|, (?:who|which) (?!took|was held|occurred|lasted|conferred|met|spoke|represents?\b|appears? for|is (?:counsel|lead|an? |the |one |attorney))|: (?:defendant|plaintiff|counsel (?:said|for \w+ said))|\b(?:offer(?:ed|ing)|propos(?:ed|ing)|suggest(?:ed|ing)) (?=(?:to (?:talk|meet|confer) )?(?:on )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\d|(?:mon|tues|wednes|thurs|fri)day|(?:\w+ )?dates?\b|(?:\w+ )?times?\b)))/i;

export function boundDates(text: string, dates: readonly FoundDate[], anchorEnd: number): FoundDate[] {
  const content = contentStart(text, anchorEnd);
  const usable = dates.filter((d) => {
    const before = text.slice(Math.max(0, d.start - 70), d.start);
    if (
      /\b(?:letter|e-?mail|correspondence|fax|message|voice-?mail)s?,? (?:\w+ )?(?:of|on|dated|sent|sent on)\s*$/i.test(
        before,
      )
    )
      return true;
    if (
      /\b(?:record at|during|at|following) (?:the|a|his|her) (?:\w+ )?(?:deposition|hearing|status conference|mediation)s? (?:of|on)\s*$/i.test(
        before,
      )
    )
      return true;
    if (/\bdeposition of\s*$/i.test(before)) return true;
    if (/\bbetween\s*$/i.test(before)) return true;
    return !OTHER_DAY.test(before) && !BY.test(before);
  });
  // "At the conclusion of the deposition on June 2, counsel discussed …", where no other day is told.
  if (usable.length === 0)
    usable.push(
      ...dates.filter((d) => OCCASION.test(text.slice(0, d.start)) && !BY.test(text.slice(0, d.start))),
    );
  const core = usable.filter((d) => d.start < content);
  if (core.length > 0) return chain(text, core, usable);
  return chain(
    text,
    usable.filter(
      (d) =>
        /\bon (?:or about )?(?:\w+day,? )?$/i.test(text.slice(Math.max(0, d.start - 24), d.start)) &&
        !/\b(?:because|promis|would|will)\b/i.test(text.slice(anchorEnd, d.start)),
    ),
    usable,
  );
}

/** A list begun before the content goes on into it ("on May 3, May 5 and May 6"). */
function chain(text: string, core: FoundDate[], usable: readonly FoundDate[]): FoundDate[] {
  const kept = [...core];
  for (const d of usable) {
    if (kept.includes(d)) continue;
    const last = kept.filter((k) => k.end <= d.start).at(-1);
    if (
      last &&
      /^,?\s*(?:and|or|&|,|to|through|-|–)?\s*(?:again )?(?:on )?$/.test(text.slice(last.end, d.start))
    )
      kept.push(d);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function contentStart(text: string, from: number): number {
  const m = CONTENT.exec(text.slice(from));
  return m ? from + m.index : text.length;
}

export function boundTimes(text: string, times: readonly FoundTime[], anchorEnd: number): FoundTime[] {
  const content = contentStart(text, anchorEnd);
  return times.filter((t) => !t.limit && t.start < content);
}
