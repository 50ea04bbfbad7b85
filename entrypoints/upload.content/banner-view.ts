// The banner on the last screen: what the check said of this filing, before the Next that commits. Takes the reminder; shows
// one strip along the window's foot. It holds nothing.

import type { Reminder } from '../../utils/messages/protocol';
import { make, showStrip } from './strip-view';
import { say } from './words';

const WHAT = {
  overridden: 'banner_overridden',
  'went-on-warned': 'banner_warned',
  'went-on-unread': 'banner_unread',
  'went-on-unchecked': 'banner_unchecked',
  'later-page': 'banner_open',
} as const;

export function showBanner(document: Document, reminder: Reminder, signal: AbortSignal): void {
  const words = make(document, 'div');
  words.className = 'words';
  const key =
    reminder.decision && reminder.decision in WHAT ? WHAT[reminder.decision as keyof typeof WHAT] : null;
  const first = make(document, 'p');
  first.append(make(document, 'strong', `${say('name')}: `), say(key ?? 'banner_open'));
  words.append(first);
  if (reminder.headline) words.append(make(document, 'p', reminder.headline));
  // The headline tells the heaviest finding already.
  const findings = reminder.findings.filter((finding) => !reminder.headline?.includes(finding));
  if (findings.length > 0) {
    const list = make(document, 'ul');
    list.append(...findings.map((finding) => make(document, 'li', finding)));
    words.append(list);
  }
  words.append(make(document, 'p', say('banner_commits')));
  showStrip(document, words, [], signal);
}
