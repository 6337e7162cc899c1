import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, onTestFailed, test, vi } from 'vitest';
import { launchChromium, openProfile } from './chromium.ts';
import { copyProject } from './project-copy.ts';
import { runNode, startNode } from './run.ts';

const content = resolve('.cache/audit/dev-content');
const list = join(content, 'regions/fujian.yaml');
const astro = resolve('node_modules/astro/bin/astro.mjs');
let server: ChildProcess | undefined;
let said = '';
let address = '';

beforeAll(async () => {
  await rm(content, { recursive: true, force: true });
  await cp('scripts/audit/fixtures/site', content, { recursive: true });
  const copy = await copyProject('dev');
  // Astro must not go into the background where it detects an agent.
  server = startNode(
    [astro, 'dev', '--ignore-lock', '--port', '4399'],
    { AREASERVED_CONTENT: content },
    copy,
  );
  address = `${await addressOf()}fujian/zhangzhou/zhangpu/`;
  // The first page takes long: the server is waited for here, not by the browser.
  await vi.waitFor(() => firstPage(address), { timeout: 300_000, interval: 500 });
});
afterAll(() => {
  server?.kill();
});

test('broken content shows an overlay over the last good data until it is corrected', async () => {
  const browser = await launchChromium();
  const page = await openProfile(browser);
  onTestFailed(async () => console.error(said, await page.content()));
  const good = await readFile(list, 'utf8');
  await page.goto(address);
  await page.locator('h1', { hasText: '漳浦县' }).waitFor();

  await writeFile(list, good.replace('福州市鼓楼区', '鼓楼区'));
  const overlay = page.locator('vite-error-overlay');
  await overlay.getByText('鼓楼区').first().waitFor({ state: 'attached' });
  await page.reload();
  await page.locator('h1', { hasText: '漳浦县' }).waitFor({ state: 'attached' });
  await overlay.waitFor({ state: 'attached' });

  await writeFile(list, good.replace('24小时', '26小时'));
  await page.locator('main', { hasText: '26小时' }).waitFor();
  await overlay.waitFor({ state: 'detached' });
  await browser.close();
});

test('without the collection of region lists the build fails and says so', async () => {
  const copy = await copyProject('no-regions');
  const config = join(copy, 'src/content.config.ts');
  const source = await readFile(config, 'utf8');
  const without = source.replace(/(export const collections = \{[\s\S]*?)\bregions\b(: [^,}]*)?,?/, '$1');
  expect(without).not.toBe(source);
  await writeFile(config, without);
  const { code, stdout, stderr } = await runNode(
    [astro, 'build'],
    { AREASERVED_CONTENT: content, LANG: 'en_GB.UTF-8' },
    copy,
  );
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('There are no regions: no place would be served.');
});

async function firstPage(url: string): Promise<void> {
  expect(await (await fetch(url)).text()).toMatch(/<h1[^]*漳浦县[^]*<\/h1>/);
}

function addressOf(): Promise<string> {
  return new Promise((found, failed) => {
    const listen = (chunk: Buffer) => {
      // With `CI` in the environment the address is coloured; where Astro detects an agent it is part of JSON.
      said += stripVTControlCharacters(chunk.toString());
      const [url] = /http:\/\/localhost:\d+\/[^\s"\\]*/.exec(said) ?? [];
      if (url !== undefined) found(url.endsWith('/') ? url : `${url}/`);
    };
    server?.stdout?.on('data', listen);
    server?.stderr?.on('data', listen);
    server?.on('exit', () => failed(new Error(`The development server ended.\n${said}`)));
  });
}
