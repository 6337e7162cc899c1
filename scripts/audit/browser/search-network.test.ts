import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { box, holdBack, suggestion } from './search-box.ts';

const open = useBrowser();

/** Bytes, brotli: what the first suggestion may cost. */
const firstSuggestion = 30_000;

test('the first suggestion takes two requests and few bytes, and nothing is fetched before the box is used', async () => {
  const page = await open('fujian/zhangzhou/');
  await page.waitForLoadState('networkidle');
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.mouse.move(100, 100);
  await page.waitForTimeout(200);
  expect(bodies).toHaveLength(0);
  await box(page).fill('漳浦县');
  await suggestion(page, '漳浦县').first().waitFor();
  const bytes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  expect(bytes).toHaveLength(2);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(firstSuggestion);
});

test('what is typed before the script has loaded is kept and answered', async () => {
  const page = await open('');
  const script = await holdBack(page, '**/_astro/search-box*.js');
  await box(page).pressSequentially('漳');
  await script.isAsked;
  await page.locator('.pop').getByText('正在取地名表').waitFor();
  await box(page).pressSequentially('浦县');
  script.release();
  await suggestion(page, '漳浦县').first().waitFor();
  expect(await box(page).inputValue()).toBe('漳浦县');
});

test('a late answer is shown only while the list is open', async () => {
  const page = await open('');
  const index = await holdBack(page, '**/places.json');
  const list = page.locator('.pop');
  await box(page).fill('漳浦');
  await list.getByText('正在取地名表').waitFor();
  await page.locator('[role=listbox]').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  const answered = page.waitForResponse('**/places.json');
  index.release();
  await (await answered).finished();
  await page.waitForTimeout(300);
  expect(await list.isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  await suggestion(page, '漳浦县').first().waitFor();
  await box(page).fill('');
  await list.waitFor({ state: 'hidden' });
});

test('without the place index the box says so, still searches, and requests it again', async () => {
  const page = await open('');
  await page.route('**/places.json', (route) => route.abort());
  await box(page).fill('漳浦');
  await page.locator('.pop').getByText('地名表没有取到').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/net/search/?q=*');
  await page.getByText('地名表没有取到').first().waitFor();
  await page.unroute('**/places.json');
  await box(page).focus();
  await suggestion(page, '漳浦县').first().waitFor();
});

test('without its script the box says so and still searches', async () => {
  const page = await open('');
  await page.route('**/_astro/search-box*.js', (route) => route.abort());
  await box(page).fill('漳浦');
  await page.locator('.pop').getByText('提示没有取到').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/net/search/?q=*');
  await page.locator('main').getByText('查询没有取到').waitFor();
});
