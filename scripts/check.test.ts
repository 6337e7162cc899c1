import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { runCommand, siteContent } from './fixtures/run-command.ts';

test('content without problems: exit 0, and what it serves', () => {
  const { status, stdout } = check(siteContent, '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+ lists, \d+ counties served, \d+ of them in part\.$/m);
});

test('without a content folder it was used wrongly', () => {
  const { status, stdout, stderr } = check('src/content/fixtures/none', '--json', '--lang', 'en');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('The folder "src/content/fixtures/none" does not exist.');
});

test('with --json stdout holds the problems alone, and notices change no exit code', () => {
  const good = check(siteContent, '--json');
  expect(good.status).toBe(0);
  const bad = check('src/content/fixtures/broken', '--json', '--lang', 'en');
  expect(bad.status).toBe(1);
  expect(JSON.parse(bad.stdout)).toContainEqual({
    kind: 'schema-invalid',
    severity: 'problem',
    file: 'src/content/fixtures/broken/regions/fujian.yaml',
    line: 2,
    column: 9,
    message: '"owned" does not fit the key "status".',
    hint: 'Write one of: own, partner, remote, not-served.',
    params: {
      key: 'status',
      value: 'owned',
      expected: 'one-of',
      options: ['own', 'partner', 'remote', 'not-served'],
    },
    more: [],
  });
});

test('on GitHub Actions each problem is annotated where it stands, and stdout stays JSON', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  const args = ['--json', '--lang', 'en'];
  const { stdout, stderr } = runCommand('check', 'src/content/fixtures/broken', args, { env });
  const problems = JSON.parse(stdout) as readonly unknown[];
  expect(stderr.match(/^::error file=/gm)?.length).toBeGreaterThanOrEqual(problems.length);
  expect(stderr).toContain(
    '::error file=src/content/fixtures/broken/regions/fujian.yaml,line=2,col=9::"owned"',
  );
});

test('a service that was renamed is one problem, and --json has all the places that name it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(siteContent, folder, { recursive: true });
  renameSync(join(folder, 'services/opening.md'), join(folder, 'services/unlock.md'));
  const { stdout } = check(folder, '--json', '--lang', 'en');
  rmSync(folder, { recursive: true });
  const problems = z.array(z.object({ kind: z.string(), more: z.array(z.looseObject({ line: z.int() })) }));
  const unknown = problems.parse(JSON.parse(stdout)).filter(({ kind }) => kind === 'id-unknown');
  expect(unknown).toHaveLength(1);
  expect(unknown[0]?.more.length).toBeGreaterThan(5);
});

test('what must not go public is told beside the other problems', () => {
  const { stderr } = check('src/content/fixtures/references', '--production', '--lang', 'en');
  expect(stderr).toContain('This is sample content');
  expect(stderr).toContain('There is no phone with the id "hotlin"');
});

test('sample content must not go public', () => {
  const { status, stderr } = check(siteContent, '--production', '--lang', 'zh');
  expect(status).toBe(1);
  expect(stderr).toContain('这是示例内容');
  expect(stderr).toContain('“https://example.com/net/”是示例网址');
});

test.each([['--json=x'], ['--lang', 'fr'], ['--nonsense'], ['word']])('%s %s is wrong use', (...args) => {
  const { status, stdout } = check(siteContent, ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('--help tells the options', () => {
  const { status, stdout } = check(siteContent, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--lang zh|en');
});

function check(content: string, ...args: readonly string[]) {
  return runCommand('check', content, args);
}
