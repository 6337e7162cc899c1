import { expect, test } from 'vitest';
import { runCommand, siteContent } from './fixtures/run-command.ts';

const english = { env: { LANG: 'en_GB.UTF-8' } };

test('a previous site without a manifest is wrong use, and nothing is built', () => {
  const { status, stdout, stderr } = runCommand('build', siteContent, ['--previous', 'nowhere'], english);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('"nowhere" has no manifest that can be read: ENOENT');
});

test('a key that IndexNow would not take is refused without printing it', () => {
  const { status, stderr } = runCommand('build', siteContent, [], { env: { INDEXNOW_KEY: 'a/b' } });
  expect(status).toBe(2);
  expect(stderr).toContain('INDEXNOW_KEY');
  expect(stderr).not.toContain('a/b');
});

test('announce asks for what was published before, and for whom to tell', () => {
  expect(runCommand('announce', siteContent, [], english).stderr).toBe(
    'npm run announce needs --previous: what was published before.\n',
  );
  const { status, stderr } = runCommand('announce', siteContent, [
    '--previous',
    '.',
    '--send',
    '--lang',
    'zh',
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain('--indexnow');
});
