import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readArguments } from '../arguments.ts';
import { launchChromium } from '../audit/chromium.ts';
import { iconFile } from './icon-file.ts';
import { socialImage } from './social-image.ts';

readArguments({
  command: 'npm run images',
  about: 'Draws the icons and the social image in public/ anew from public/favicon.svg.',
  options: {},
  lines: [],
});

const folder = 'public';
const favicon = readFileSync(join(folder, 'favicon.svg'), 'utf8');
const mark = favicon.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
const [, ground = ''] = /fill:(#[0-9a-f]{6})/.exec(mark) ?? [];

const browser = await launchChromium();
const page = await browser.newPage({ colorScheme: 'light' });
const write = (name: string, bytes: Buffer) => {
  writeFileSync(join(folder, name), bytes);
};
write('favicon.ico', iconFile(await draw(page, favicon, 32, 32), 32));
write('apple-touch-icon.png', await draw(page, squareIcon(), 180, 180));
write('icon-512.png', await draw(page, squareIcon(), 512, 512));
write('social.png', await draw(page, socialImage(mark), 1200, 630));
await browser.close();

/** The mark on a filled square: systems cut their own shape out of it. */
function squareIcon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" fill="${ground}"/>${mark}</svg>`;
}

async function draw(page: Page, svg: string, width: number, height: number): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}body>svg{width:100vw;height:100vh}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}
