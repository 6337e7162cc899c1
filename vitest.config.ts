import { defineConfig } from 'vitest/config';

/** Milliseconds; they end a test that hangs. A slow machine must not make a test fail. */
const hang = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...hang,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/audit/**', '**/node_modules/**'],
          globalSetup: ['scripts/audit/temporary-folder.ts'],
          maxWorkers: '100%',
        },
      },
      {
        test: {
          ...hang,
          name: 'site',
          include: ['scripts/audit/**/*.test.ts'],
          globalSetup: ['scripts/audit/build-fixture.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
