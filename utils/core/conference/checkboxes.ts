// Check-box forms: only what is checked is told. Takes plain text; gives the text with every unchecked choice
// blanked out, letter for letter, so that offsets stay. A form with no box checked keeps nothing of its choices.

import { eachMatch } from './each-match';

const BOX =
  /(?:☐|☑|☒|□|■|▢|✓|✔|✗|✘|\[\s?[xX✓✔]?\s?\]|\(\s?[xX✓✔]?\s?\)(?= ?[A-Z])|(?<![\w])_{1,4}[xX✓✔]?_{0,4}(?= ?(?:I |The |Counsel|Plaintiff|Defendant|Movant|Opposing|No |Yes|Oppos|Unoppos|Agree|Conferr?ed)))/g;
const CHECKED = /[☑☒■✓✔✗✘xX]/;

export function keepChecked(text: string): string {
  const boxes = [...eachMatch(text, BOX)];
  if (boxes.length < 2) return text;
  let out = text;
  boxes.forEach((box, i) => {
    const from = box.index;
    if (CHECKED.test(box[0])) {
      out = out.slice(0, from) + ' '.repeat(box[0].length) + out.slice(from + box[0].length);
      return;
    }
    const next = boxes[i + 1]?.index ?? text.length;
    const paragraph = text.indexOf('\n', from);
    const to = paragraph >= 0 && paragraph < next ? paragraph : next;
    out = out.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + out.slice(to);
  });
  return out;
}
