// The published schema file and docs/managed.md say what the schema says.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chromeSchema, managedPage } from '../../../scripts/managed/render';
import { MANAGED_SCHEMA } from '../../../utils/policy/managed-schema';

describe('the managed settings, published', () => {
  it('are up to date: run `npm run managed` otherwise', () => {
    expect(readFileSync('public/managed_schema.json', 'utf8')).toBe(chromeSchema());
    expect(readFileSync('docs/managed.md', 'utf8')).toBe(managedPage());
  });
  it('have a line for every key', () => {
    for (const key of Object.keys(MANAGED_SCHEMA.properties))
      expect(managedPage()).toContain(`| \`${key}\` |`);
  });
});
