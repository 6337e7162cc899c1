import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const noScript = { javaScriptEnabled: false };

test('without a script the table is grouped by province, and a filter is an address', async () => {
  const page = await open('coverage/', noScript);
  const all = await names(page);
  expect(all.slice(0, 2)).toEqual(['朝阳区', '鼓楼区']);
  await page.locator('#kind-not-served').click();
  expect(await names(page)).toEqual(['东山县']);
  expect(await page.locator('tbody tr.group:visible').allInnerTexts()).toEqual([
    expect.stringContaining('福建省'),
  ]);
  await page.locator('#province-hainan').click();
  expect(await names(page)).toContain('定安县');
  await page.locator('[href="#list"]').first().click();
  expect(await names(page)).toEqual(all);
});

test('each filter leaves as many rows as it says', async () => {
  const page = await open('coverage/', noScript);
  for (const link of await page.locator('[data-filter][data-value]').all()) {
    const said = Number(await link.locator('span').innerText());
    await link.click();
    expect(await names(page)).toHaveLength(said);
  }
});

test('with a script filters combine, are counted, and stay in the address', async () => {
  const page = await open('coverage/#province-fujian');
  const fujian = await names(page);
  await page.locator('#kind-partner').click();
  const partners = await names(page);
  expect(partners).toContain('云霄县');
  expect(partners.length).toBeLessThan(fujian.length);
  expect(await page.locator('main [role=status]').last().innerText()).toContain(`有${partners.length}个`);
  expect(new URL(page.url()).search).toBe('?kind=partner&province=fujian');
  await page.reload();
  expect(await names(page)).toEqual(partners);
  expect(await page.locator('#kind-partner').getAttribute('aria-current')).toBe('true');
});

test('a column is sorted by its button, up, down, and back to the provinces', async () => {
  const page = await open('coverage/');
  const grouped = await names(page);
  const head = page.locator('th[data-sort=name]');
  const press = () => head.locator('button').press('Enter');
  await press();
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  const up = await names(page);
  expect(up).toEqual([...grouped].sort(new Intl.Collator('zh-CN').compare));
  expect(await page.locator('tbody tr:visible', { hasText: '朝阳区' }).innerText()).toContain('北京市');
  await press();
  expect(await names(page)).toEqual([...up].reverse());
  await press();
  expect(await head.getAttribute('aria-sort')).toBeNull();
  expect(await names(page)).toEqual(grouped);
});

function names(page: Page): Promise<readonly string[]> {
  return page.locator('tr[data-kind]:visible th a').allInnerTexts();
}
