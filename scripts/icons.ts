// Draws the icons: public/icon/*.svg to the PNG sizes the browsers and stores take. Run after a change to an SVG:
// `npm run icons`. Takes nothing; writes public/icon/{16,32,48,96,128}.png (the icon) and off-*.png (its grey
// form for a page that is not watched). Chromium draws them, so that no picture library is needed.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);
const system = '/usr/bin/chromium';

const browser = await chromium.launch({
  ...(existsSync(system) ? { executablePath: system } : {}),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [drawing, prefix] of [
  ['icon.svg', ''],
  ['off.svg', 'off-'],
] as const) {
  const svg = readFileSync(new URL(drawing, folder), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${prefix}${size}.png`, folder), png);
  }
}
await browser.close();
