import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the folder that main.ts mutates. */
export default defineConfig({
  test: {
    include: [`${process.env.MUTATION_TESTS ?? ''}/**/*.test.ts`],
    globalSetup: [fileURLToPath(new URL('../audit/temporary-folder.ts', import.meta.url))],
    testTimeout: 120_000,
  },
});
