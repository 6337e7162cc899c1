import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { templates } from '../templates.ts';

const open = useBrowser();

test.each(templates)('axe finds nothing on the page "%s", light or dark', async (_name, path) => {
  const page = await open(path, { colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect({ light, dark: await violations(page) }).toEqual({ light: [], dark: [] });
  await page.context().close();
});

test('axe finds nothing while suggestions are open', async () => {
  const page = await open('');
  await page.locator('input[name=q]').first().fill('鼓楼区');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page)).toEqual([]);
});

test.each(templates)(
  'the page "%s" fits a phone of 320 pixels and text twice as large',
  async (_name, path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  },
);

test('the first Tab reaches the skip link, and it leads to the text', async () => {
  const page = await open('fujian/zhangzhou/zhangpu/');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.textContent()).toContain('跳到正文');
  expect(await focused.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(`#${(await page.locator('main').getAttribute('id')) ?? ''}`);
});

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // The other mode gathers the results of frames, at twice the time.
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations: found } = await axe.withTags(tags).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
