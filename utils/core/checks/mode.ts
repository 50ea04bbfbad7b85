// mode: that counsel conferred by a means the authority takes (E.D. Tex. CV-7(h): in person or by telephone; D. Nev.
// LR IA 1-3(f): directly). What counts is the requirement's data. A call that reached nobody is still a call: whether
// an attempt is enough is for the check `conference`.

import type { Mode } from '../filing';
import { wordsOf } from './bearing';
import type { ElementCheck, Outcome } from './check';

const PRINTED: Record<Mode, string> = {
  in_person: 'in person',
  telephone: 'by telephone',
  video: 'by video',
  email: 'by e-mail',
  letter: 'by letter',
  fax: 'by fax',
  voicemail: 'by voicemail',
  text: 'by text message',
  other: 'in writing',
};

/** Spoken, whether face to face or by wire. */
const ORAL = /\b(?:oral(?:ly)?|verbal(?:ly)?|spoke|talked)\b/i;

const WRITTEN = /\b(?:wrote|written|in writing)\b/i;

export const mode: ElementCheck = {
  name: 'mode',
  messages: {
    met: { says: 'Counsel conferred by a means that counts here.', todo: '' },
    missing: {
      says: 'Counsel conferred {by}; what is asked for is a conference {wanted}.',
      todo: 'Confer {wanted} before filing, then say so.',
    },
    unclear: {
      says: 'The certificate does not say whether counsel conferred {wanted}.',
      todo: 'Say how counsel conferred; what is asked for is a conference {wanted}.',
    },
  },
  answer(requirement, { conference, told, branches }): Outcome {
    if (!conference || !told || !requirement.modes) return { status: 'not-applicable', message: 'met' };
    const { accepted, excluded } = requirement.modes;
    const takes = (m: Mode) => !excluded.includes(m) && (accepted === 'any' || accepted.includes(m));
    const events = conference.events.filter((e) =>
      ['held', 'attempted', 'refused', 'sent'].includes(e.status),
    );
    if (events.length === 0) return { status: 'not-applicable', message: 'met' };
    const modes = events.flatMap((e) => e.modes);
    const good = modes.filter((m) => takes(m.value));
    if (good.length > 0)
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(
          told,
          good.map((m) => m.span),
        ),
      };
    const wanted = accepted === 'any' ? 'by other means' : list(accepted.map((m) => PRINTED[m]));
    // What was sent without saying how was still in writing; so is an answer that was written.
    const untold = events.some(
      (e) =>
        e.modes.length === 0 &&
        e.status !== 'sent' &&
        !WRITTEN.test(told.text.slice(e.span.start, e.span.end)),
    );
    const oral = untold ? ORAL.exec(told.text) : null;
    if (oral && takes('telephone'))
      return {
        status: 'met',
        message: 'met',
        evidence: wordsOf(told, [{ start: oral.index, end: oral.index + oral[0].length }]),
      };
    if (untold) {
      const placed = events.filter((e) => e.place !== null);
      const spans = (placed.length > 0 ? placed : events).map((e) => e.span);
      if (placed.length > 0 && takes('in_person'))
        return { status: 'met', message: 'met', evidence: wordsOf(told, spans) };
      // How the other side was asked is no matter where it does not oppose.
      if (branches.has('unopposed')) return { status: 'not-applicable', message: 'met' };
      return { status: 'unclear', message: 'unclear', values: { wanted }, evidence: wordsOf(told, spans) };
    }
    return {
      status: 'missing',
      message: 'missing',
      values: {
        by: modes.length > 0 ? list([...new Set(modes.map((m) => PRINTED[m.value]))], 'and') : PRINTED.other,
        wanted,
      },
      evidence: wordsOf(
        told,
        modes.map((m) => m.span),
      ),
    };
  },
};

/** "in person, by telephone or by video". */
function list(words: string[], last = 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
