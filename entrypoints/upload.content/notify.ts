// One-shot messages to the background from pages that hold no port. Takes a Notice; gives the answer, null where nobody
// answers. Never throws: a page of the court owes us nothing.

import type { Notice, Reminder } from '../../utils/messages/protocol';
import { extension } from './extension';

export async function notify(notice: Notice): Promise<Reminder | null> {
  try {
    return ((await extension.runtime!.sendMessage(notice)) as Reminder | undefined) ?? null;
  } catch {
    return null;
  }
}
