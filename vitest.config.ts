import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/audit/**', '**/node_modules/**'],
          globalSetup: ['scripts/audit/temporary-folder.ts'],
          testTimeout: 30_000,
          // First and alone: some of these tests take the time.
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['scripts/audit/**/*.test.ts'],
          globalSetup: ['scripts/audit/build-fixture.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
