// The worked examples of docs/rules.md are themselves sound, so that what they show can be copied.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { courtFaults } from '../../../scripts/rules/validate';
import { readOverlayFile } from '../../../utils/core/rules/index';

const text = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
const example = (name: string) => new RegExp(`\`\`\`json ${name}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';

test('the court in docs/rules.md has no fault', () => {
  expect(courtFaults('courts/nhd.json', JSON.parse(example('court')), ['nhd'])).toEqual([]);
});

test('the overlays in docs/rules.md can be imported', () => {
  const { overlays, faults } = readOverlayFile(example('overlays'));
  expect(faults).toEqual([]);
  expect(overlays).toHaveLength(1);
});
