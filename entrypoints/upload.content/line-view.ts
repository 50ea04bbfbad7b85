// The quiet line beside the file input: laid over the page at the input's right, or along the window's foot where there is
// no room, or its head where it would lie on Next there; never inside the court's form and never in its flow, so that nothing
// the filer aims at moves.

import { type MountedLine, mountLine } from '../../components/line/mount';
import type { LineProps } from '../../components/line/props';
import { isGoingOn } from '../../utils/portal/controls';
import { ownOf } from '../../utils/portal/own-property';
import { keepInPage, makeHost, type OurHost } from './hosts-of-ours';

/** Pixels the line needs beside the input. */
const ROOM = 280;
const GAP = 12;
/** Pixels of two lines of words. A taller line would lie on the rows below the input. */
const TALLEST = 72;

/** Pixels: two lines of a long sentence, and still one glance. */
const WIDEST = 720;

const FOOT = 'left:8px;right:8px;bottom:0';
const TOP = 'left:8px;right:8px;top:0';

export class LineView {
  #shown: (OurHost & { line: MountedLine; stop: AbortController }) | null = null;
  #beside: HTMLElement | null = null;
  #props: LineProps | null = null;

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  show(props: LineProps, beside: HTMLElement | null): void {
    this.#props = props;
    this.#beside = beside;
    if (this.#shown) this.#shown.line.update(props);
    else this.#mount(props);
    this.#place();
  }

  hide(): void {
    this.#props = null;
    const shown = this.#shown;
    this.#shown = null;
    if (!shown) return;
    shown.stop.abort();
    shown.line.unmount();
    shown.host.remove();
  }

  #mount(props: LineProps): void {
    const { host, root } = makeHost(this.document, 'conferral-line');
    const stop = new AbortController();
    const { signal } = stop;
    this.#shown = { host, root, line: mountLine(root, props), stop };
    const window = this.document.defaultView!;
    let asked = false;
    const place = () => {
      if (asked) return;
      asked = true;
      window.requestAnimationFrame(() => {
        asked = false;
        this.#place();
      });
    };
    // #cmecfMainContent is the scroll container; its scroll events are heard in the capture phase alone.
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { passive: true, signal });
    keepInPage(
      host,
      (times) => {
        const current = this.#props;
        this.hide();
        if (current && times < 3) this.show(current, this.#beside);
      },
      signal,
    );
  }

  #place(): void {
    const shown = this.#shown;
    if (!shown) return;
    const box = this.#beside?.isConnected ? this.#beside.getBoundingClientRect() : null;
    const window = this.document.defaultView!;
    const width = window.innerWidth;
    const fits = box !== null && box.width > 0 && width - box.right - GAP >= ROOM;
    const inSight = box !== null && box.bottom > 0 && box.top < window.innerHeight;
    // Styles go on the element inside the shadow root: the root's own rule resets the host, and wins over its style.
    const inside = [...shown.root.children].find((child) => child.tagName === 'DIV') as
      | HTMLElement
      | undefined;
    if (!inside) return;
    const base = 'position:fixed;z-index:2147483000;';
    inside.style.cssText = fits
      ? `${base}left:${Math.round(box.right + GAP)}px;top:${Math.round(box.top - 8)}px;max-width:${Math.min(WIDEST, Math.floor(width - box.right - 2 * GAP))}px;visibility:${inSight ? 'visible' : 'hidden'}`
      : `${base}${FOOT}`;
    if (fits && inside.offsetHeight <= TALLEST) return;
    inside.style.cssText = `${base}${FOOT}`;
    if (this.#liesOnNext(inside)) inside.style.cssText = `${base}${TOP}`;
  }

  /** At the page's end nothing can be scrolled out from under the line: in a low window Next would be out of a mouse's reach. */
  #liesOnNext(line: HTMLElement): boolean {
    const form = (this.#beside as HTMLInputElement | null)?.form;
    if (!form) return false;
    const { top, bottom } = line.getBoundingClientRect();
    return [...ownOf(form, 'querySelectorAll')('input,button')].filter(isGoingOn).some((next) => {
      const box = next.getBoundingClientRect();
      return box.height > 0 && box.bottom > top && box.top < bottom;
    });
  }
}
