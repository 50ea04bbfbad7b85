// A row of a table or list of attempts, which has no verb: "May 3, 2024 | E-mail to opposing counsel | no response".
// Takes a sentence, its dates and modes and whether it has verbs of its own; gives the act such a row stands for, or
// null. Beside a verb only a day ruled off ("June 2 | …") makes a row.

import type { Act } from '../acts';
import type { FoundDate } from '../dates';
import type { FoundMode } from '../modes';

const MEANS: [RegExp, Act['mode'], boolean][] = [
  [/\bvoice ?-?mails?\b/i, 'voicemail', true],
  [/\be-?mails?\b/i, 'email', true],
  [/\bletters?\b/i, 'letter', true],
  [/\btext(?: messages?)?\b/i, 'text', true],
  [/\b(?:fax|facsimile)\b/i, 'fax', true],
  [/\b(?:zoom|video(?:conference)?|teams|webex)\b/i, 'video', false],
  [/\b(?:tele)?phone(?: call)?\b|\bcall\b|\bteleconference\b/i, 'telephone', false],
];

/** A table's columns without rules between them: "May 3, 2024 2:15 p.m. E-mail …". */
const COLUMN =
  /^(?:,? ?(?:at )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)? (?:Tele|Phone|Call|E-?mail|Voice|Letter|Fax|Text|Video|Zoom|Teams)/;

export function rowAct(
  text: string,
  dates: readonly FoundDate[],
  modes: readonly FoundMode[],
  verbs: boolean,
): Act | null {
  const first = dates[0];
  if (!first || first.fact.form === 'relative' || first.start > 24 || text.length > 400) return null;
  const means = MEANS.find(([pattern]) => pattern.test(text));
  const ruled = /^(?:,? ?(?:at )?[\d:.]+ ?[ap]\.?m\.?)? ?[|:;–—-]/i.test(
    text.slice(first.end, first.end + 20),
  );
  const column = COLUMN.test(text.slice(first.end, first.end + 32)) && first.start < 6;
  if (!means || (!ruled && !column && (verbs || modes.length === 0))) return null;
  const at = means[0].exec(text)!;
  const talked = /\b(?:conference|conferral|discussion|spoke|discussed|held|meeting)\b/i.test(text);
  return {
    family: talked ? 'talk' : 'outreach',
    start: at.index,
    end: at.index + at[0].length,
    mode: means[1],
    generic: false,
    message: means[2],
    continues: false,
    joint: false,
    exchange: false,
    staff: false,
  };
}

/** All means a row names side by side ("Letter and e-mail", "letter by e-mail", "Telephone | voicemail"). */
export function rowModes(text: string): FoundMode[] {
  const found: FoundMode[] = [];
  const starts = MEANS.map(([pattern]) => pattern.exec(text)?.index ?? text.length);
  let at = Math.min(...starts);
  for (;;) {
    const rest = text.slice(at);
    const means = MEANS.map(([pattern, mode]) => ({ mode, m: pattern.exec(rest) })).find(
      ({ m }) => m !== null && m.index === 0,
    );
    if (!means?.m || means.mode === null) return found;
    const end = at + means.m[0].length;
    found.push({ start: at, end, mode: means.mode, denied: false });
    at =
      end +
      (/^(?:,? (?:(?:and|by|via|then|with|plus) )?|[/&|;] ?| ?[|&] ?)/.exec(text.slice(end))?.[0].length ??
        0);
    if (at === end) return found;
  }
}
