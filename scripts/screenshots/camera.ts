// Takes a page of a running Chromium and the name of what stands on it; writes docs/images/<name>-<look>.webp in four looks: light,
// dark, 200 % zoom and 320 px. Looks are put on through DevTools' own emulation, as the device toolbar does, so that a
// state reached once is seen in each of them; what is drawn stays the extension's own.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';

const OUT = join(import.meta.dirname, '../../docs/images');

interface Look {
  width: number;
  height: number;
  /** Device pixels to a CSS pixel: 2 on half the width is 200 % zoom. */
  scale: number;
  scheme: 'light' | 'dark';
}

const LOOKS: Record<string, Look> = {
  light: { width: 1280, height: 860, scale: 1, scheme: 'light' },
  dark: { width: 1280, height: 860, scale: 1, scheme: 'dark' },
  'zoom-200': { width: 640, height: 430, scale: 2, scheme: 'light' },
  '320': { width: 320, height: 640, scale: 1, scheme: 'light' },
};

export interface Shot {
  /** Waits until the page has come to rest in this look. */
  still?: () => Promise<void>;
  /** Smaller than the window: the popup's own size. */
  size?: { width: number; height: number };
  /** Whole pages are shown to this many window heights; 1 where left out. */
  windows?: number;
  /** The picture begins at this element instead of the page's top. */
  from?: string | undefined;
}

export class Camera {
  #taken: string[] = [];

  /** `anew`: every picture is taken again, and one that no scene takes any more goes. */
  constructor(anew: boolean) {
    if (anew) rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
  }

  get taken(): readonly string[] {
    return this.#taken;
  }

  async take(page: Page, name: string, shot: Shot = {}): Promise<void> {
    const session = await page.context().newCDPSession(page);
    // As where scrollbars lie over the page; the windows' sizes are then those of the looks.
    await session.send('Emulation.setScrollbarsHidden', { hidden: true });
    for (const [look, as] of Object.entries(LOOKS)) {
      const window = sizeIn(as, shot);
      const resize = (height: number) =>
        session.send('Emulation.setDeviceMetricsOverride', {
          width: window.width,
          height,
          deviceScaleFactor: as.scale,
          mobile: false,
        });
      await page.emulateMedia({ colorScheme: as.scheme, reducedMotion: 'reduce' });
      await resize(window.height);
      await twoFrames(page);
      if (shot.windows) await resize(await heightOf(page, window.height, shot.windows));
      if (shot.from) await page.locator(shot.from).evaluate((first) => first.scrollIntoView());
      await twoFrames(page);
      await shot.still?.();
      await write(session, `${name}-${look}`);
    }
    await session.send('Emulation.setScrollbarsHidden', { hidden: false });
    await session.send('Emulation.clearDeviceMetricsOverride');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
    await session.detach();
    this.#taken.push(name);
    console.log(`docs/images/${name}-{${Object.keys(LOOKS).join(',')}}.webp`);
  }
}

function sizeIn(look: Look, { size }: Shot): { width: number; height: number } {
  if (!size) return look;
  return { width: Math.min(look.width, size.width), height: size.height };
}

/** A longer window for a longer page, up to so many heights of the ordinary one. */
async function heightOf(page: Page, height: number, windows: number): Promise<number> {
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  return Math.min(Math.max(tall, height), height * windows);
}

/** Of what stands in the window: a picture beyond it would make Chromium lay the page out anew and lose every scroll. */
async function write(session: CDPSession, name: string): Promise<void> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  writeFileSync(join(OUT, `${name}.webp`), Buffer.from(data, 'base64'));
}

/** Styles and the layout of a new window size have been worked out and drawn. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
