import { expect, test } from 'vitest';
import { runCommand, siteContent } from './fixtures/run-command.ts';

const commands = ['build', 'check', 'find', 'import', 'preview', 'schemas', 'start', 'technician', 'verify'];

test.each(commands)('%s explains itself, and takes no language but zh and en', (command) => {
  const help = runCommand(command, siteContent, ['--help']);
  expect(help.status).toBe(0);
  expect(help.stdout).toContain(`npm ${command === 'start' ? '' : 'run '}${command}`);
  const french = runCommand(command, siteContent, ['--lang', 'fr']);
  expect({ status: french.status, stdout: french.stdout }).toEqual({ status: 2, stdout: '' });
  expect(french.stderr).toBe('Write --lang zh or --lang en.\n');
});

test('verify and preview speak both languages', () => {
  const zh = runCommand('verify', siteContent, ['--dir', 'none', '--lang', 'zh']);
  expect(zh).toMatchObject({ status: 2, stderr: 'none里没有构建好的网站。\n  先运行npm run build。\n' });
  const en = runCommand('preview', siteContent, ['--lang', 'en'], { env: { AREASERVED_OUT: 'none' } });
  expect(en).toMatchObject({
    status: 2,
    stderr: 'There is no built site in none.\n  Run npm run build first.\n',
  });
});
