import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const noScript = { javaScriptEnabled: false };

test('one comes from home to a county by links alone', async () => {
  const page = await open('', noScript);
  for (const [link, address] of [
    ['a[href="/net/fujian/"]', '**/net/fujian/'],
    ['main a[href="/net/fujian/zhangzhou/"]', '**/net/fujian/zhangzhou/'],
    ['main a[href="/net/fujian/zhangzhou/zhangpu/"]', '**/net/fujian/zhangzhou/zhangpu/'],
  ] as const) {
    await page.locator(link).first().click();
    await page.waitForURL(address);
  }
  expect(await page.locator('h1').textContent()).toContain('漳浦县');
  expect(await page.locator('main a[href="tel:4000000000"]').first().isVisible()).toBe(true);
});

test('one comes from home to a county by the letter of its reading', async () => {
  const page = await open('', noScript);
  await page.locator('main a[href="/net/a-z/d/"]').click();
  await page.waitForURL('**/net/a-z/d/');
  await page.locator('main a[href="/net/fujian/zhangzhou/#dongshan"]').click();
  await page.waitForURL('**/net/fujian/zhangzhou/#dongshan');
  expect(await page.locator('#dongshan').isVisible()).toBe(true);
});

test('the search page says that it needs a script and offers the provinces', async () => {
  const page = await open('search/?q=zhangpu', noScript);
  expect(await page.locator('main').textContent()).toContain('脚本');
  expect(await page.locator('main a[href="/net/fujian/"]').first().isVisible()).toBe(true);
});

test('a page loads nothing from other hosts', async () => {
  const page = await open('fujian/zhangzhou/zhangpu/');
  const hosts: string[] = [];
  page.on('request', (request) => hosts.push(new URL(request.url()).host));
  await page.reload({ waitUntil: 'networkidle' });
  expect([...new Set(hosts)]).toEqual([new URL(page.url()).host]);
});
