import { defineConfig } from 'vitest/config';

// Unit tests of the pure core and of single modules; browser tests live under tests/browser and run in real browsers.
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    testTimeout: 240_000,
    pool: 'forks',
  },
});
