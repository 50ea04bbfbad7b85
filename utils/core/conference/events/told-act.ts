// The talk that an answer alone tells of. Takes a sentence with its replies, nothing having been told before it; gives the
// act, or null where the words may be said to nobody in particular.

import type { Act } from '../acts';
import type { FoundReply } from '../replies';

/** "Counsel for Defendant informed me by e-mail that …", with nothing told before: both sides were heard. */
export function toldAct(text: string, replies: readonly FoundReply[], detailed: boolean): Act | null {
  const said = replies.find((r) => {
    const words = text.slice(r.start, r.end);
    if (/^(?:was|were|am|been) /i.test(words)) return true;
    // With its day or its means told, what the other side stated was stated to somebody.
    if (detailed && /\b(?:stated|said|confirmed|indicated|advised|wrote|replied|responded)$/.test(words))
      return true;
    // "Counsel for Plaintiff stated by e-mail on October 2 that …"
    if (
      /\b(?:stated|advised|confirmed|indicated|informed|responded|replied|told|represented|wrote)$/.test(
        words,
      ) &&
      /^(?: (?:back|the undersigned|undersigned|me|us|counsel|movant))? (?:by|via|over|through) (?:e-?mail|letter|(?:tele)?phone|text|video|zoom|voice-?mail)\b/i.test(
        text.slice(r.end),
      )
    )
      return true;
    return (
      /\b(?:tells|informed|advised|told|notified|confirmed|indicated|stated|represented)$/.test(words) &&
      /^ (?:to |with )?(?:me|us|the undersigned|undersigned|my|movant|counsel for|plaintiff's counsel|defendant's counsel)\b/i.test(
        text.slice(r.end),
      )
    );
  });
  if (!said) return null;
  return {
    family: 'talk',
    start: said.start,
    end: said.end,
    mode: null,
    generic: false,
    message: false,
    continues: false,
    joint: false,
    exchange: false,
    staff: false,
  };
}
