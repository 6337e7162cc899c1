import { expect, test } from 'vitest';
import strictLogger, { takenWarnings } from './strict-logger.ts';

test('warnings and errors of Astro are kept, the rest is dropped', () => {
  const { write } = strictLogger();
  write({ level: 'info', label: 'build', message: '12 pages built', newLine: true });
  write({ level: 'warn', label: 'content', message: 'Duplicate id "zhangpu" found', newLine: true });
  write({ level: 'error', label: null, message: 'Invalid content reference', newLine: true });
  expect(takenWarnings()).toEqual([
    '[content] Duplicate id "zhangpu" found',
    '[astro] Invalid content reference',
  ]);
});
