// Tests in real browsers, one browser a file, one file at a time: two cores do not carry more. The set-up finds the
// browsers and builds the extension before the first of them.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/harness/global-setup.ts',
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 240_000,
    // Real browsers on a busy machine: one that stumbled is asked again before it counts.
    retry: 2,
    hookTimeout: 180_000,
  },
});
