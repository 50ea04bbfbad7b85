// `npm run managed`: writes public/managed_schema.json (what Chrome and Edge read) and docs/managed.md from the one schema in
// utils/policy/managed-schema.ts. A unit test fails when either is out of date.

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromeSchema, managedPage } from './managed/render';

const ROOT = resolve(import.meta.dirname, '..');
writeFileSync(join(ROOT, 'public/managed_schema.json'), chromeSchema());
writeFileSync(join(ROOT, 'docs/managed.md'), managedPage());
console.log('wrote public/managed_schema.json and docs/managed.md');
