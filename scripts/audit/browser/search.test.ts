import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { box, suggestion } from './search-box.ts';

const open = useBrowser();

test('a half name and its pinyin both suggest the county, and the keyboard leads there', async () => {
  const page = await open('');
  for (const query of ['漳浦', 'zhangpu', 'zhang pu', 'zp', '350623']) {
    await box(page).fill(query);
    expect(await suggestion(page, '漳浦县').first().textContent(), query).toContain('漳州市');
  }
  await box(page).fill('zhangpu');
  await suggestion(page, '漳浦县').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const active = page.locator('[role=option][aria-selected=true]');
  expect(await active.count()).toBe(1);
  expect(await box(page).getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/net/fujian/zhangzhou/zhangpu/');
});

test('arrow keys go through the suggestions and around, Escape closes them', async () => {
  const page = await open('');
  await box(page).fill('鼓楼区');
  await suggestion(page, '鼓楼区').nth(3).waitFor();
  const selected = async (): Promise<number> =>
    page
      .locator('[role=option]')
      .evaluateAll((options) =>
        options.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
      );
  const count = await page.locator('[role=option]').count();
  expect(await selected()).toBe(-1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await selected()).toBe(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect([-1, count - 1]).toContain(await selected());
  await page.keyboard.press('Escape');
  await page.locator('[role=option]').first().waitFor({ state: 'hidden' });
  expect(await box(page).getAttribute('aria-expanded')).toBe('false');
});

test('the number of suggestions is announced to screen readers', async () => {
  const page = await open('');
  await box(page).fill('鼓楼区');
  await page
    .locator('form[role=search] [role=status]', { hasText: '4个鼓楼区' })
    .waitFor({ state: 'attached' });
});

test('a county that is not served is found, says so and leads to its row', async () => {
  const page = await open('fujian/');
  await box(page).fill('dongshanxian');
  const option = suggestion(page, '东山县').first();
  expect(await option.textContent()).toContain('不上门');
  await option.click();
  await page.waitForURL('**/net/fujian/zhangzhou/#dongshan');
  const row = page.locator('#dongshan');
  expect(await row.textContent()).toContain('东山县');
  expect(await row.isVisible()).toBe(true);
});

test('Enter without a choice goes to the search page, where places and text are found', async () => {
  const page = await open('');
  await box(page).fill('漳浦县保险柜');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/net/search/?q=*');
  const main = page.locator('main');
  await main.getByRole('link', { name: '漳浦县' }).first().waitFor();
  await page.goto(page.url().replace(/\?.*/, `?q=${encodeURIComponent('盐雾')}`));
  const found = main.locator('a[href*="/fujian/zhangzhou/zhangpu/"]').first();
  await found.waitFor();
});

test('a choice on the same page closes the list and shows its row', async () => {
  const page = await open('fujian/zhangzhou/');
  await box(page).fill('东山县');
  await suggestion(page, '东山县').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/net/fujian/zhangzhou/#dongshan');
  expect(await page.locator('.pop').isVisible()).toBe(false);
});
