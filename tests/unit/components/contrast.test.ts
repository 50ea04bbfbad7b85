import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function colours(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]));
}

/** WCAG 2.2 relative luminance of "#rrggbb". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['ground', 'paper', 'sunk'];
const TEXTS: [string, string[]][] = [
  ['ink', [...GROUNDS, 'block-ground', 'warn-ground', 'ask-ground', 'met-ground']],
  ['soft', [...GROUNDS, 'block-ground', 'warn-ground', 'ask-ground']],
  ['link', [...GROUNDS, 'block-ground', 'warn-ground', 'ask-ground']],
  ['block', ['paper', 'ground', 'block-ground']],
  ['warn', ['paper', 'warn-ground']],
  ['ask', ['paper', 'ask-ground']],
  ['met', ['paper', 'met-ground']],
  ['on-accent', ['accent', 'accent-deep']],
];
const EDGES: [string, string[]][] = [
  ['strong-edge', ['paper', 'ground']],
  ['focus', GROUNDS],
];

describe.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark)])],
])('colours in %s', (_, named) => {
  const pairs = (table: [string, string[]][]) =>
    table.flatMap(([over, under]) => under.map((u) => [over, u] as const));

  it.each(pairs(TEXTS))('text %s on %s has a contrast of 4.5:1', (over, under) => {
    expect(contrast(named.get(over)!, named.get(under)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(EDGES))('edge %s on %s has a contrast of 3:1', (over, under) => {
    expect(contrast(named.get(over)!, named.get(under)!)).toBeGreaterThanOrEqual(3);
  });
});
