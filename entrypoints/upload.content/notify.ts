// One-shot messages to the background from pages that hold no port. Takes a Notice; gives the answer, null where nobody
// answers. Never throws: a page of the court owes us nothing.

import type { Notice, NoticeAnswer, Reminder } from '../../utils/messages/protocol';
import { extension } from './extension';

/** What each notice is answered with. */
interface Answers {
  'final-screen': Reminder;
  'notice-seen': NoticeAnswer;
  'read-order': never;
  watch: never;
  facts: never;
}

export async function notify<K extends Notice['kind']>(
  notice: Extract<Notice, { kind: K }>,
): Promise<Answers[K] | null> {
  try {
    return ((await extension.runtime!.sendMessage(notice)) as Answers[K] | undefined) ?? null;
  } catch {
    return null;
  }
}
