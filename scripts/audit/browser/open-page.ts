import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium, openProfile } from '../chromium.ts';

/** Opens an address of the fixture site (without base, no leading slash) in a fresh browser profile. */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Starts one browser for the tests of a file and closes it after them.
 * @example const open = useBrowser(); const page = await open('fujian/', { javaScriptEnabled: false });
 */
export function useBrowser(): OpenPage {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (path, options = {}) => {
    if (!browser) throw new Error('The browser has not started.');
    const page = await openProfile(browser, { locale: 'zh-CN', ...options });
    await page.goto(inject('address') + path);
    return page;
  };
}
