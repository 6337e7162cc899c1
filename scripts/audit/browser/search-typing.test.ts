import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';
import { box, suggestion } from './search-box.ts';

const open = useBrowser();

test('text is not searched for while it is being composed', async () => {
  const page = await open('');
  await box(page).focus();
  const session = await page.context().newCDPSession(page);
  await compose(session, 'zhangpu');
  await page.waitForTimeout(400);
  expect(await page.locator('.pop').isVisible()).toBe(false);
  await session.send('Input.insertText', { text: '漳浦' });
  await suggestion(page, '漳浦县').first().waitFor();
});

test('Enter that ends a composition neither chooses nor sends the form', async () => {
  const page = await open('');
  await box(page).fill('漳浦');
  await suggestion(page, '漳浦县').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const here = page.url();
  // Some browsers send the key after the end of the composition.
  const isTaken = await box(page).evaluate((input) => {
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '漳浦', bubbles: true }));
    return !input.dispatchEvent(enter);
  });
  expect(isTaken).toBe(true);
  await page.waitForTimeout(200);
  expect(page.url()).toBe(here);
  await suggestion(page, '漳浦县').first().waitFor();
});

test('a township is found in its county with one more request, and one that is not served says so', async () => {
  const page = await open('');
  const requests = requestsOf(page);
  await box(page).fill('定安龙河镇');
  const option = suggestion(page, '龙河镇').first();
  await option.waitFor();
  expect(await option.textContent()).toContain('定安县');
  expect(requests.filter((path) => path.includes('/townships/'))).toHaveLength(1);
  await box(page).fill('定安黄竹镇');
  expect(await suggestion(page, '黄竹镇').first().textContent()).toContain('不在服务名单里');
  await box(page).fill('长岭县流水镇');
  expect(await suggestion(page, '流水镇').first().textContent()).toContain('没有资料');
});

test('a place that is in the index requests no townships', async () => {
  const page = await open('');
  const requests = requestsOf(page);
  await box(page).fill('漳浦县');
  await suggestion(page, '漳浦县').first().waitFor();
  await page.waitForTimeout(400);
  expect(requests.filter((path) => path.includes('/townships/'))).toEqual([]);
});

test('chosen places are remembered only on request, and forgotten on request', async () => {
  const page = await open('');
  const choose = async (name: string) => {
    await box(page).fill(name);
    await suggestion(page, name).first().click();
    await page.waitForURL((url) => url.pathname.split('/').length > 4);
    await page.goto(page.url().replace(/\/net\/.*/, '/net/'));
  };
  await choose('漳浦县');
  expect(await remembered(page)).toBe(null);
  await box(page).fill('漳');
  await page.getByRole('button', { name: '记住我选过的地方' }).click();
  await choose('龙海区');
  expect(await remembered(page)).toBe('350604');
  await box(page).focus();
  await suggestion(page, '龙海区').waitFor();
  expect(await page.locator('[role=option]').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.pop').waitFor({ state: 'hidden' });
  expect(await remembered(page)).toBe(null);
});

test('on a phone of 320 px the list fits, and all in it is large enough to touch', async () => {
  for (const path of ['', 'fujian/zhangzhou/zhangpu/']) {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    await box(page).fill('鼓楼区');
    await suggestion(page, '鼓楼区').nth(3).waitFor();
    const targets = page.locator('form [role=option], form button, form input');
    const boxes = await targets.evaluateAll((all) =>
      all.map((each) => {
        const { left, right, height } = each.getBoundingClientRect();
        return { left, right, height };
      }),
    );
    for (const { left, right, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('the input is a combobox with its list, also for a screen reader', async () => {
  const page = await open('');
  const combobox = page.getByRole('combobox', { name: '写县、区的名字' });
  await box(page).fill('漳浦县');
  await combobox.waitFor();
  await suggestion(page, '漳浦县').first().waitFor();
  expect(await combobox.getAttribute('aria-autocomplete')).toBe('list');
  expect(await combobox.getAttribute('aria-expanded')).toBe('true');
  const list = page.getByRole('listbox', { name: '县区' });
  expect(await list.getAttribute('id')).toBe(await combobox.getAttribute('aria-controls'));
});

/** The browser's storage; null where it is empty. */
function remembered(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('areaserved.recent'));
}

function compose(session: CDPSession, text: string) {
  return session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** Paths of all requests from here on. */
function requestsOf(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}
