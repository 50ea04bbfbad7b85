// The banner on the last screen: what the check said of this filing, before the Next that commits. Takes the reminder; shows
// one strip along the window's foot, in a shadow root, with a way to put it away. It holds nothing.

import base from '../../components/base.css?inline';
import { dress } from '../../components/shadow/dress';
import tokens from '../../components/tokens.css?inline';
import type { Reminder } from '../../utils/messages/protocol';
import { makeHost } from './hosts-of-ours';
import { language, say } from './words';

const LOOK = `
.strip { position: fixed; inset: auto 0 0 0; z-index: 2147483000; display: flex; gap: 6px 16px; flex-wrap: wrap;
  align-items: flex-start; padding: 10px 16px; background: #fff8e6; color: #1d2733; border-top: 3px solid #7a5200;
  font: 400 14px/1.45 system-ui, sans-serif; max-height: 40vh; overflow: auto; text-align: start; }
.words { flex: 1 1 24em; margin: 0; }
.words p { margin: 0 0 2px; }
ul { margin: 4px 0 0; padding-inline-start: 1.2em; }
button { font: inherit; padding: 4px 12px; border: 1px solid #7a5200; border-radius: 4px; background: #fff;
  color: inherit; min-height: 28px; cursor: pointer; }
button:focus-visible { outline: 3px solid #1565c0; outline-offset: 2px; }
@media (forced-colors: active) { .strip { border-top-color: CanvasText; } }`;

const WHAT = {
  overridden: 'banner_overridden',
  'went-on-warned': 'banner_warned',
  'went-on-unread': 'banner_unread',
  'went-on-unchecked': 'banner_unchecked',
  'later-page': 'banner_open',
} as const;

export function showBanner(document: Document, reminder: Reminder, signal: AbortSignal): void {
  const { host, root } = makeHost(document, 'conferral-banner');
  const undress = dress(root, [tokens, base, LOOK]);
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  const strip = make('div');
  strip.className = 'strip';
  strip.lang = language();
  strip.dataset.test = 'banner';
  strip.setAttribute('role', 'region');
  strip.setAttribute('aria-label', say('name'));
  const words = make('div');
  words.className = 'words';
  const key =
    reminder.decision && reminder.decision in WHAT ? WHAT[reminder.decision as keyof typeof WHAT] : null;
  const first = make('p');
  first.append(make('strong', `${say('name')}: `), say(key ?? 'banner_open'));
  words.append(first);
  if (reminder.headline) words.append(make('p', reminder.headline));
  if (reminder.findings.length > 0) {
    const list = make('ul');
    list.append(...reminder.findings.map((finding) => make('li', finding)));
    words.append(list);
  }
  words.append(make('p', say('banner_commits')));
  const away = make('button', say('banner_dismiss'));
  away.type = 'button';
  away.dataset.test = 'dismiss';
  const close = () => {
    undress();
    host.remove();
  };
  away.addEventListener('click', close, { signal });
  signal.addEventListener('abort', close, { once: true });
  strip.append(words, away);
  root.append(strip);
}
