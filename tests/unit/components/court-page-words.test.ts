import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import few from '../../../components/i18n/court-page-words.json';
import en from '../../../public/_locales/en/messages.json';

const all: Record<string, { message: string }> = en;
const root = join(import.meta.dirname, '../../..');
const sources = ['components/panel', 'components/verdict', 'components/line', 'entrypoints/upload.content']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the English words that travel with the content script', () => {
  it('are those of the message file', () => {
    for (const [key, { message }] of Object.entries(few))
      expect([key, message]).toEqual([key, all[key]?.message]);
  });

  it('hold every key that the panel, the line or the banner names', () => {
    const named = Object.keys(all).filter((key) =>
      new RegExp(`['"\`]${key.replace(/_(one|other)$/, '')}['"\`]`).test(sources),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !(key in few))).toEqual([]);
  });

  it('hold every key of a family whose last part is put in at run time', () => {
    const families = [...sources.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)].map((m) => m[1]!);
    const keys = Object.keys(all).filter((key) => families.some((f) => key.startsWith(f)));
    expect(keys.filter((key) => !(key in few))).toEqual([]);
  });
});
