import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

test('an address without a page offers the place that it names, and says that it is not served', async () => {
  const page = await open('fujian/zhangzhou/dongshan/');
  const found = page.locator('[data-lost] li');
  await found.waitFor();
  expect(await found.locator('a').getAttribute('href')).toBe('/net/fujian/zhangzhou/#dongshan');
  expect(await found.textContent()).toContain('不上门');
});

test('an address that names no place offers none, and without a script it offers the provinces', async () => {
  const page = await open('wp-login.php', { javaScriptEnabled: false });
  expect(await page.locator('[data-lost]').isVisible()).toBe(false);
  expect(await page.locator('main a[href="/net/fujian/"]').isVisible()).toBe(true);
  const scripted = await open('wp-login.php');
  await scripted.waitForLoadState('networkidle');
  expect(await scripted.locator('[data-lost]').isVisible()).toBe(false);
});

test('every page names a social image and icons that exist', async () => {
  const page = await open('fujian/');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const icons = await page.locator('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]').all();
  const paths = await Promise.all(icons.map((icon) => icon.getAttribute('href')));
  for (const path of [new URL(image ?? '').pathname, ...paths]) {
    const { status } = await page.evaluate(
      async (url) => ({ status: (await fetch(url)).status }),
      path ?? '',
    );
    expect(`${path ?? ''} ${status}`).toBe(`${path ?? ''} 200`);
  }
});
