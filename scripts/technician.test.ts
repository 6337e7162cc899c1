import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand, siteContent } from './fixtures/run-command.ts';

const facts = ['--valid-until', '2027-12-31', '--regions', '漳州市全境', '--consented', '2026-10-20'];

test('the row is that of technicians.csv, and neither badge nor surname stands in what is printed', () => {
  const [, row = ''] = readFileSync(`${siteContent}/technicians.csv`, 'utf8').split('\n');
  const { status, stdout, stderr } = run('陈\n', '--badge', 'SL-0001', ...facts);
  expect(status).toBe(0);
  expect(stdout).toBe(`${row}\n`);
  expect(stdout + stderr).not.toMatch(/SL-?0001|陈/);
});

test.each([
  [['--badge', 'SL-0001'], '陈\n', '--valid-until, --regions, --consented'],
  [
    ['--badge', 'SL-0001', ...facts, '--consented', '2026-02-30'],
    '陈\n',
    '"2026-02-30" is not a day for --consented',
  ],
  [['--badge', 'SL-0001', ...facts, '--partner', 'nobody'], '陈\n', 'no partner with the id "nobody"'],
  [['--badge', 'SL-0001', ...facts], '', 'Both the badge number and the surname are needed'],
])('%j is wrong use', (args, input, told) => {
  const { status, stdout, stderr } = run(input, ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(told);
});

function run(input: string, ...args: readonly string[]) {
  return runCommand('technician', siteContent, ['--lang', 'en', ...args], { input });
}
