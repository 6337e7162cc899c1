import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const zhangpu = { latitude: 24.12, longitude: 117.62, accuracy: 40 };
const button = '看我附近的';

test('nearby counties are computed in the browser, nearest first, with status and distance; nothing is sent', async () => {
  const page = await open('', { geolocation: zhangpu, permissions: ['geolocation'] });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method() + request.url() + (request.postData() ?? '')));
  await page.getByRole('button', { name: button }).click();
  const units = page.locator('.nearby ul').first().locator('li');
  await units.first().waitFor();
  expect(await units.first().textContent()).toMatch(/漳浦县.*福建省 漳州市.*自有团队上门.*约10公里/);
  expect(await units.count()).toBe(5);
  const points = page.locator('.nearby ul').nth(1).locator('li');
  expect(await points.first().textContent()).toMatch(/云霄合作点.*公里.*400-000-0000/);
  expect(asked.filter((request) => /24\.12|117\.62|2412|11762/.test(request))).toEqual([]);
  await units.first().getByRole('link').click();
  await page.waitForURL('**/net/fujian/zhangzhou/zhangpu/');
});

test('only the button asks for the position, and a refusal offers another way', async () => {
  const page = await open('search/');
  const asked = await page.evaluate(() => {
    const counter = { count: 0 };
    Object.assign(window, { counter });
    navigator.geolocation.getCurrentPosition = (_ok, fail) => {
      counter.count += 1;
      fail?.({ code: 1, message: '' } as GeolocationPositionError);
    };
    return counter.count;
  });
  expect(asked).toBe(0);
  await page.getByRole('button', { name: button }).click();
  await page.locator('.near').getByText('浏览器没有给出位置').waitFor();
});

test('without the data it says so, and far from any county it names none', async () => {
  const geolocation = { latitude: 48.86, longitude: 2.35 };
  const page = await open('', { geolocation, permissions: ['geolocation'] });
  await page.route('**/points.json', (route) => route.abort());
  await page.getByRole('button', { name: button }).click();
  await page.locator('.near').getByText('附近的资料没有取到').waitFor();
  await page.unroute('**/points.json');
  await page.getByRole('button', { name: button }).click();
  await page.locator('.near').getByText('300公里内没有').waitFor();
  expect(await page.locator('.nearby').count()).toBe(0);
});

test('a browser that may not tell the position is offered no button', async () => {
  const page = await open('', { javaScriptEnabled: false });
  expect(await page.locator('.near').isVisible()).toBe(false);
});
