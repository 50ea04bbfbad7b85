import { defineConfig } from 'vitest/config';

// Tests that write the machine's browser policy: never part of a bare `npm test`. One file after the other, each puts back
// what it found.
export default defineConfig({
  test: {
    include: ['tests/policy/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // As in the browser tests: a browser that stumbled on a busy machine is asked again.
    retry: 2,
    fileParallelism: false,
    pool: 'forks',
  },
});
