import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const screens = 2;

const hotline = '400-000-0000';
const answers = {
  own: ['fujian/zhangzhou/zhangpu/', '自有团队上门，全县都到。', '福建组', '24小时内', '30元'],
  partner: ['fujian/zhangzhou/yunxiao/', '由合作方上门，全县都到。', '合作方示例合作店', '48小时内', '30元'],
  'two teams': [
    'fujian/sanming/shaxian/',
    '自有团队和合作方上门，全区都到。',
    '福建组做保险柜开锁，合作方示例合作店做保险柜维修',
    '24小时内',
    '30元',
  ],
  'in part': ['hainan/dingan/', '仅龙河镇、富文镇由合作方上门。', '示例合作店', '48小时内', '30元'],
  remotely: [
    'fujian/zhangzhou/zhaoan/',
    '不派人上门。',
    '远程指导组',
    '工作日两小时内回电',
    '电话和视频指导',
  ],
  'leaf prefecture': ['guangdong/zhongshan/', '自有团队上门，全市都到。', '外省组', '36小时内', '30元'],
  'direct county': ['hainan/wuzhishan/', '自有团队上门，全市都到。', '外省组', '36小时内', '30元'],
  'district of a municipality': [
    'beijing/chaoyang/',
    '自有团队上门，全区都到。',
    '外省组',
    '36小时内',
    '30元',
  ],
} as const;

test.each(Object.entries(answers))(
  'the first two screens of a phone answer the six questions without a script: %s',
  async (_kind, [path, ...texts]) => {
    const page = await open(path, { ...phone, javaScriptEnabled: false });
    const seen = await textAbove(page, phone.viewport.height * screens);
    const missing = [...texts, hotline, '取消', '投诉'].filter((text) => !seen.includes(text));
    expect(missing).toEqual([]);
    await page.context().close();
  },
);

test('cancel and complain stand beside book, at the same size', async () => {
  const page = await open('fujian/zhangzhou/zhangpu/', phone);
  const boxes = await Promise.all(
    ['book', 'cancel', 'complain'].map((id) =>
      page.locator(`main a[href="/net/contact/#${id}"]`).first().boundingBox(),
    ),
  );
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  expect(new Set(boxes.map((box) => Math.round(box?.width ?? 0))).size).toBe(1);
  expect(Math.min(...boxes.map((box) => box?.height ?? 0))).toBeGreaterThanOrEqual(44);
});

test.each(Object.entries(answers))(
  'the first view of a county takes at most three requests and 20 KB, and nothing moves: %s',
  async (_kind, [path]) => {
    const page = await open('404.html', phone);
    // What that page fetches on its own must not be counted.
    await page.waitForLoadState('networkidle');
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    const urls: string[] = [];
    const sizes: number[] = [];
    network.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
    network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    const others = urls.filter((url) => !/favicon|icon|webmanifest/.test(url));
    expect(others.length).toBeLessThanOrEqual(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20 * 1024);
    expect(await layoutShift(page)).toBe(0);
    await page.context().close();
  },
);

test('on paper a county is one sheet of A4 with a QR code that screens do not show', async () => {
  const sheet = { width: Math.floor(184 * pixelsAMillimetre), height: Math.floor(279 * pixelsAMillimetre) };
  const page = await open('fujian/zhangzhou/zhangpu/', { viewport: sheet });
  const code = page.locator('main svg[role=img]');
  expect(await code.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const box = await code.boundingBox();
  expect(box?.width).toBeGreaterThan(20 * pixelsAMillimetre);
  expect(box?.width).toBe(box?.height);
  const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
  expect(height).toBeLessThanOrEqual(sheet.height);
});

test('the price has one section, and the call-out fee one row in it', async () => {
  const page = await open('fujian/zhangzhou/zhangpu/');
  expect(await page.locator('main th', { hasText: '上门费' }).count()).toBe(1);
  expect(await page.locator('main section[aria-labelledby=price]').count()).toBe(1);
});

test('figures in rendered notes are kept on one line with their units', async () => {
  const page = await open('fujian/zhangzhou/zhangpu/');
  const kept = await page.locator('.prose .nb').allTextContents();
  const text = (await page.locator('.prose').first().textContent()) ?? '';
  expect(/\d/.test(text)).toBe(true);
  expect(kept.join('').replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
});

const pixelsAMillimetre = 96 / 25.4;

/** The text of the main part above a line, without white space between its pieces. */
function textAbove(page: Page, line: number): Promise<string> {
  return page.evaluate((bottom) => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.height > 0 && box.bottom <= bottom) texts.push((node.textContent ?? '').trim());
    }
    return texts.join('');
  }, line);
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list
              .getEntries()
              .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );
}
