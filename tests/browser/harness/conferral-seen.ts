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

export interface PanelSeen {
  headline: string;
  findings: string[];
  /** Everything the panel says. */
  text: string;
}

export async function panelSeen(tab: Tab): Promise<PanelSeen | null> {
  return tab.read(inPanel('panel'), (panel) => {
    const said = (element: Element | null) =>
      (element as HTMLElement | null)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
    return {
      headline: said(panel.querySelector('[data-test="headline"]')),
      findings: [...panel.querySelectorAll('[data-test="finding"]')].map(said),
      text: said(panel),
    };
  });
}

export function waitForPanel(tab: Tab, milliseconds?: number): Promise<void> {
  return tab.waitFor(inPanel('panel'), milliseconds);
}

/** Waits for the quiet line to stand in one of these states, and gives its words. */
export async function waitForLine(tab: Tab, ...states: string[]): Promise<string> {
  await tab.until(`the line to say ${states.join(' or ')}`, async () => {
    const state = await tab.read(inLine('line'), (line) => line.dataset.state ?? '');
    return state !== null && (states.length === 0 || states.includes(state));
  });
  return (await tab.text(inLine('line'))) ?? '';
}
