import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { z } from 'astro/zod';
import { templates } from './templates.ts';

const run = promisify(execFile);
const report = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string(), lastLine: z.number(), message: z.string() }),
  ),
});

test('the Nu HTML checker finds no error on a page of each template', async ({ skip }) => {
  if (!(await hasJava())) skip('Java is not there, so the Nu HTML checker was not asked.');
  const files = templates.map(([, path]) =>
    join(inject('folder'), path.endsWith('.html') ? path : `${path}index.html`),
  );
  expect(await errorsOn(files)).toEqual([]);
});

test('the Nu HTML checker reports an error', async ({ skip }) => {
  if (!(await hasJava())) skip('Java is not there.');
  expect(await errorsOn(['scripts/audit/fixtures/broken.html'])).toHaveLength(1);
});

async function hasJava(): Promise<boolean> {
  return run('java', ['-version']).then(
    () => true,
    () => false,
  );
}

async function errorsOn(files: readonly string[]): Promise<readonly string[]> {
  const jar = join(createRequire(import.meta.url).resolve('vnu-jar'), '../build/dist/vnu.jar');
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', ...files];
  const { stderr } = await run('java', args, { maxBuffer: 10_000_000 });
  const { messages } = report.parse(JSON.parse(stderr));
  return messages
    .filter(({ type }) => type === 'error')
    .map(({ url, lastLine, message }) => `${url}:${lastLine.toString()} ${message}`);
}
