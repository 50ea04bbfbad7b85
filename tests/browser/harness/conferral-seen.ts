// What a filer sees of Conferral on a page: the panel, the quiet line. Reads the open shadow roots of the test build.

import type { Place, Tab } from './tab';

const PANEL = 'conferral-panel';
const LINE = 'conferral-line';

/** A part of the panel by its test name (`go-back`, `file-anyway`, `reason`, `confirm-file-anyway`), or what is inside it. */
export function inPanel(name: string, inside = ''): Place {
  return [PANEL, `[data-test="${name}"] ${inside}`.trim()];
}

export function inLine(name: string): Place {
  return [LINE, `[data-test="${name}"]`];
}

export interface FindingSeen {
  message: string;
  quotes: string[];
  remedy: string;
  /** Whose words ask for it, citations alone. */
  askers: string[];
}

export interface PanelSeen {
  headline: string;
  findings: FindingSeen[];
  /** Everything the panel says. */
  text: string;
}

export async function panelSeen(tab: Tab): Promise<PanelSeen | null> {
  return tab.read(inPanel('panel'), (panel) => {
    const said = (element: Element | null) =>
      (element as HTMLElement | null)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
    return {
      headline: said(panel.querySelector('[data-test="headline"]')),
      findings: [...panel.querySelectorAll('[data-test="finding"]')].map((card) => ({
        message: said(card.querySelector('h3')),
        quotes: [...card.querySelectorAll('.quotes q')].map(said),
        remedy: said(card.querySelector('.remedy')),
        askers: [...card.querySelectorAll('.askers > ul > li')].map((asker) =>
          said(asker)
            .replace(said(asker.querySelector('.sure')), '')
            .replace(said(asker.querySelector('.sr')), '')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      })),
      text: said(panel),
    };
  });
}

export function waitForPanel(tab: Tab, milliseconds?: number): Promise<void> {
  return tab.waitFor(inPanel('panel'), milliseconds);
}

/** Waits until the panel has come to rest and its page is drawn, for a picture of it. */
export function waitForStill(tab: Tab): Promise<void> {
  return tab.until('the panel to come to rest', async () => {
    const moving = await tab.read(inPanel('panel'), (panel) => {
      const root = panel.getRootNode() as ShadowRoot;
      const running = root.getAnimations().some((one) => one.playState === 'running');
      // The picture's frame says that it is loading above a sheet that is still blank.
      return running || root.querySelector('.frame .empty + .sheet:not([hidden])') !== null;
    });
    return moving === false;
  });
}

/** Waits for the quiet line to stand in one of these states, and gives its words. */
export async function waitForLine(tab: Tab, ...states: string[]): Promise<string> {
  await tab.until(`the line to say ${states.join(' or ')}`, async () => {
    const state = await tab.read(inLine('line'), (line) => line.dataset.state ?? '');
    return state !== null && (states.length === 0 || states.includes(state));
  });
  return (await tab.text(inLine('line'))) ?? '';
}
