// Every command tells how to call it, and what it did not understand, without a stack trace.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], { encoding: 'utf8' });

describe.each(['audit', 'check', 'corpus', 'fuzz', 'order', 'orders', 'outcomes', 'package', 'rules'])(
  'npm run %s',
  (name) => {
    it('--help says how to call it and ends well', () => {
      const { status, stdout } = run(name, '--help');
      expect(stdout).toMatch(new RegExp(`usage: npm run (?:--silent )?${name} `, 'i'));
      expect(status).toBe(0);
    });
    it('an option it does not know is named, with how to call it', () => {
      const { status, stderr } = run(name, '--no-such-thing');
      expect(stderr).toMatch(/^Unknown option '--no-such-thing'/);
      expect(stderr).toMatch(/usage: npm run/i);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status).toBe(64);
    });
  },
);

it('a number that is none is named', () => {
  const { status, stderr } = run('fuzz', '--seconds', 'soon');
  expect(stderr).toMatch(/--seconds takes a whole number of at least 1, not "soon"/);
  expect(status).toBe(64);
});
