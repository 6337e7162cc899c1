import type { Locator, Page } from 'playwright-core';

/** The input of a page's search box. */
export function box(page: Page): Locator {
  return page.locator('form[role=search] input[name=q]').first();
}

/** The suggestions that contain a text. */
export function suggestion(page: Page, text: string): Locator {
  return page.locator('[role=option]', { hasText: text });
}

/** Delays the responses of an address until `release` is called; `isAsked` settles with the first request. */
export async function holdBack(page: Page, address: string) {
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  const isAsked = page.waitForRequest(address);
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return { isAsked, release: () => release(undefined) };
}
