import type { Browser, Page } from 'playwright-core';
import { openProfile } from '../../audit/chromium.ts';
import type { Load } from './engines/engine.ts';
import { quantile } from '../quantile.ts';
import type { ServedSite } from './served-site.ts';

/** How fast the search box of a built site is in a slow browser; milliseconds until the list is painted. */
export interface BoxFigures {
  /** By what factor the browser's processor is slowed down. */
  readonly throttling: number;
  /** From the first key, the box just focused and nothing fetched before, to the first suggestion; the median. */
  readonly first: number;
  /** The same at its slowest. */
  readonly slowestFirst: number;
  /** From a later key to the list that answers it; the median. */
  readonly key: number;
  readonly slowestKey: number;
  /** Scripts and data, the script of the box included. */
  readonly load: Load;
}

const THROTTLING = 4;
const TYPED = ['zhangpu', 'gulou', 'dingan', 'chaoyang', 'wuzhishan', 'xiangzhou', 'cengong', 'yuhang'];

/** Types into the search box of the home page, each time in a fresh browser profile. */
export async function measureBox(browser: Browser, site: ServedSite): Promise<BoxFigures> {
  const times: (readonly number[])[] = [];
  let load: Load = { requests: 0, bytes: 0 };
  for (const text of TYPED) {
    site.takeLoad();
    times.push(await timesOf(browser, site.address, text));
    load = site.takeLoad();
  }
  const firsts = times.map(([first = 0]) => first);
  const keys = times.flatMap(([, ...later]) => later);
  return {
    throttling: THROTTLING,
    first: quantile(firsts, 0.5),
    slowestFirst: quantile(firsts, 1),
    key: quantile(keys, 0.5),
    slowestKey: quantile(keys, 1),
    load,
  };
}

async function timesOf(browser: Browser, address: string, text: string): Promise<readonly number[]> {
  const page = await openProfile(browser, { locale: 'zh-CN' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(recorder);
  await page.locator('form[role=search] input[name=q]').first().focus();
  const times: number[] = [];
  for (const key of text) {
    await page.keyboard.press(key);
    times.push(await paintedAfterKey(page));
  }
  await page.context().close();
  return times;
}

async function paintedAfterKey(page: Page): Promise<number> {
  const time = await page.waitForFunction<number | undefined>('window.painted');
  return (await time.jsonValue()) ?? 0;
}

/** Records in the page how long after the last key the list was painted. */
const recorder = `(() => {
  let pressed;
  document.addEventListener('keydown', (event) => {
    pressed = event.timeStamp;
    window.painted = undefined;
  }, true);
  new MutationObserver(() => {
    if (pressed === undefined || !document.querySelector('[role=option]')) return;
    const since = pressed;
    pressed = undefined;
    requestAnimationFrame(() => setTimeout(() => (window.painted = performance.now() - since)));
  }).observe(document.body, { childList: true, subtree: true });
})()`;
