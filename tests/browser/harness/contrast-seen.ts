// The contrast of what stands in a shadow root of ours on the court's page, as the browser paints it. Takes a page and the host's
// tag; gives each text whose ratio to its ground is below 4.5:1 (WCAG 2.2, 1.4.3). axe leaves these undecided, since the
// host lies over the court's own page.

import type { Page } from 'playwright';

export async function tooFaint(page: Page, host: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const c = value / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const root = document.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error(`no ${tag} on the page`);
    return [...root.querySelectorAll('*')]
      .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()))
      .filter((e) => e.localName !== 'style' && e.getClientRects().length > 0)
      .flatMap((e) => {
        const colour = getComputedStyle(e).color;
        const [high = 0, low = 0] = [luminance(colour), luminance(groundOf(e))].sort((a, b) => b - a);
        const ratio = (high + 0.05) / (low + 0.05);
        return ratio < 4.5 ? [`${ratio.toFixed(1)}:1 ${e.textContent?.trim().slice(0, 60)}`] : [];
      });
  }, host);
}
