// A strip along the window's foot, in a shadow root, with a way to put it away: what the last screen and the Notice may carry
// of ours. Takes its words and what else can be pressed.

import base from '../../components/base.css?inline';
import { dress } from '../../components/shadow/dress';
import tokens from '../../components/tokens.css?inline';
import { makeHost } from './hosts-of-ours';
import { language, say } from './words';

// It keeps daylight colours, as the court's page does: links among them, which would else be those of a dark ground.
const LOOK = `
.strip { color-scheme: light; --ink: #1d2733; --soft: #566070; --link: #1b4f80; --focus: #1565c0; --paper: #fff;
  position: fixed; inset: auto 0 0 0; z-index: 2147483000; display: flex; gap: 6px 16px; flex-wrap: wrap;
  align-items: flex-start; padding: 10px 16px; background: #fff8e6; color: #1d2733; border-top: 3px solid #7a5200;
  font: 400 14px/1.45 system-ui, sans-serif; max-height: 40vh; overflow: auto; text-align: start; }
.words { flex: 1 1 24em; margin: 0; max-width: 110ch; }
.words p { margin: 0 0 2px; }
.ways { display: flex; gap: 8px; flex-wrap: wrap; margin-inline-start: auto; }
.way { text-decoration: none; box-sizing: border-box; }
ul { margin: 4px 0; padding-inline-start: 1.2em; list-style: disc; }
button, .way { font: inherit; padding: 4px 12px; border: 1px solid #7a5200; border-radius: 4px; background: #fff;
  color: inherit; min-height: 28px; cursor: pointer; }
button:focus-visible, .way:focus-visible { outline: 3px solid #1565c0; outline-offset: 2px; }
@media (max-width: 560px) { .strip { flex-flow: column; max-height: 50vh; overflow: hidden; }
  .words { flex: 0 1 auto; overflow: auto; } .ways { flex: none; margin: 0; } }
@media (forced-colors: active) { .strip { border-top-color: CanvasText; } }`;

export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

export function showStrip(
  document: Document,
  words: HTMLElement,
  ways: readonly HTMLElement[],
  signal: AbortSignal,
): void {
  const { host, root } = makeHost(document, 'conferral-banner');
  const undress = dress(root, [tokens, base, LOOK]);
  const strip = make(document, 'div');
  strip.className = 'strip';
  strip.lang = language();
  strip.dataset.test = 'banner';
  strip.setAttribute('role', 'region');
  strip.setAttribute('aria-label', say('name'));
  const away = make(document, 'button', say('banner_dismiss'));
  away.type = 'button';
  away.dataset.test = 'dismiss';
  const close = () => {
    undress();
    host.remove();
  };
  away.addEventListener('click', close, { signal });
  signal.addEventListener('abort', close, { once: true });
  const row = make(document, 'div');
  row.className = 'ways';
  row.append(...ways, away);
  strip.append(words, row);
  root.append(strip);
}
