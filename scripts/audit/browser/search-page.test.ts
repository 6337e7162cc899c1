import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { box } from './search-box.ts';

const open = useBrowser();

test('the place of a query becomes a filter, and the rest the words', async () => {
  const page = await search('漳浦县开锁');
  await texts(page).first().waitFor();
  const links = await texts(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain('/net/fujian/zhangzhou/zhangpu/');
  expect(links).toContain('/net/services/opening/');
  expect(links.filter((link) => link !== null && /longhai|beijing/.test(link))).toEqual([]);
});

test('notes, guides and the contact page are found, with the words marked in what is shown', async () => {
  for (const [query, path] of [
    ['盐雾', '/net/fujian/zhangzhou/zhangpu/'],
    ['假的售后热线', '/net/guides/hotline/'],
    ['投诉', '/net/contact/'],
  ] as const) {
    const page = await search(query);
    const found = page.locator('main .results li', { has: page.locator(`a[href="${path}"]`) });
    await found.first().waitFor();
    expect(await found.first().locator('mark').count(), query).toBeGreaterThan(0);
  }
});

test('a longer word is not found by its single characters', async () => {
  const page = await search('东山县');
  await page.locator('main').getByRole('link', { name: '东山县' }).first().waitFor();
  await page.getByText('没有网页写到').waitFor({ state: 'attached' });
  expect(await page.getByText('没有网页写到').isVisible()).toBe(false);
  await page.goto(page.url().replace(/q=.*/, `q=${encodeURIComponent('盐商会馆')}`));
  await page.getByText('没有网页写到').waitFor();
});

test('the full text can be narrowed to a province, in the order of the gazetteer', async () => {
  const page = await search('开锁');
  const inFujian = page.locator('.results a[href*="/fujian/"]');
  await inFujian.first().waitFor();
  const select = page.getByRole('combobox', { name: '省份' });
  expect(await select.locator('option').allTextContents()).toEqual([
    '全部',
    '北京市',
    '福建省',
    '广东省',
    '海南省',
  ]);
  await select.selectOption('广东省');
  await page.locator('.results a[href*="/guangdong/zhongshan/"]').first().waitFor();
  expect(await inFujian.count()).toBe(0);
});

test('box and page count the same places', async () => {
  const page = await search('xian');
  const said = page.locator('.results [role=status]').first();
  await said.getByText('个').waitFor();
  const onPage = /找到(\d+)个/.exec((await said.textContent()) ?? '')?.[1];
  await box(page).focus();
  const inBox = page.locator('.pop p');
  await inBox.getByText('个').waitFor();
  expect(onPage).toBeDefined();
  expect(/找到(\d+)个/.exec((await inBox.textContent()) ?? '')?.[1]).toBe(onPage);
});

test('without results the provinces and the hotline are offered', async () => {
  const page = await search('qqqqqq');
  await page.locator('.results').getByText('没有网页写到').waitFor();
  await page.locator('.results').getByRole('link', { name: '400-000-0000' }).waitFor();
  await page.getByRole('link', { name: '从省份一级一级点进去' }).click();
  expect(await page.locator('#provinces').isVisible()).toBe(true);
});

test('without the full-text index the places are still shown', async () => {
  const page = await open('');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${page.url()}search/?q=${encodeURIComponent('漳浦县')}`);
  await page.locator('main').getByRole('link', { name: '漳浦县' }).first().waitFor();
  await page.getByText('网页内容没有查成').waitFor();
});

test('without a query the page says what to write', async () => {
  const page = await open('search/');
  await page.locator('.results').getByText('在上面写县、区的名字').waitFor();
});

test('what somebody typed is shown as text, whatever it is', async () => {
  const typed = '<img src=x onerror="document.title=1">"\'漳浦县&amp;';
  const page = await search(typed);
  await page.locator('main').getByRole('link', { name: '漳浦县' }).first().waitFor();
  expect(await box(page).inputValue()).toBe(typed);
  await page.locator('.results').getByText(/网页/).last().waitFor();
  expect(await page.locator('.results img').count()).toBe(0);
});

function search(query: string): Promise<Page> {
  return open(`search/?q=${encodeURIComponent(query)}`);
}

/** The links of the pages that were found; places are in the list before. */
function texts(page: Page) {
  return page.locator('.results ul').nth(1).locator('a');
}
