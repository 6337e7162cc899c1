import { expect, test } from 'vitest';
import { runNode } from './run.ts';

test('the sample site is built and agrees with its coverage, county for county', async () => {
  const out = { AREASERVED_OUT: '.cache/audit/sample' };
  const built = await runNode(['scripts/build.ts'], out);
  expect(built.stderr).toBe('');
  const verified = await runNode(['scripts/verify.ts'], out);
  expect(verified.stdout).toMatch(/^602 pages, 207 of them for served units \(9 in part\); \d+ links, /);
  expect(verified.code).toBe(0);
});
