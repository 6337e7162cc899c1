import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser/open-page.ts';

const open = useBrowser();
const noScript = { javaScriptEnabled: false };
const read = (file: string) => readFileSync(join(inject('folder'), file), 'utf8');

test('the verify page shows every number, domain and rule of the file of official contacts', async () => {
  const facts = JSON.parse(read('.well-known/official-contacts.json')) as {
    phones: { number: string; owner: string; purpose: string; hours: string; method: string }[];
    domains: string[];
    mails: string[];
    never: string[];
    technician: string[];
  };
  const page = await open('verify/', noScript);
  const text = await page.locator('main').innerText();
  const { domains, mails, never, technician, phones } = facts;
  const told = phones.flatMap(({ number, owner, purpose, hours, method }) => [
    number,
    owner,
    purpose,
    hours,
    method,
  ]);
  expect(
    [...told, ...domains, ...mails, ...never, ...technician].filter((fact) => !text.includes(fact)),
  ).toEqual([]);
  expect(domains).toContain('fuwu.example.com');
});

test('every page leads to the verify page', async () => {
  for (const path of ['', 'fujian/zhangzhou/zhangpu/', 'guides/hotline/', '404.html']) {
    const page = await open(path, noScript);
    expect(await page.locator('footer a[href="/net/verify/"]').count()).toBe(1);
    await page.context().close();
  }
});

test('without a script the verify page says to call instead of checking a badge', async () => {
  const page = await open('verify/', noScript);
  expect(await page.locator('form[data-technicians]').isVisible()).toBe(false);
  expect(await page.locator('noscript').innerText()).toContain('400-000-0000');
});

test('a badge is looked up on the device: nothing that was typed is sent', async () => {
  const page = await open('verify/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  const answer = page.locator('form[data-technicians] [role=status]');
  const ask = async (badge: string, surname: string) => {
    await page.locator('input[name=badge]').fill(badge);
    await page.locator('input[name=surname]').fill(surname);
    await page.locator('form[data-technicians] button').click();
    await page.waitForFunction(() =>
      document.querySelector('form [role=status]')?.textContent.includes('400-'),
    );
    return answer.innerText();
  };
  const listed = await ask('zz 0018', '林');
  expect(listed).toContain('示例安锁服务网派出，到2027年6月30日有效');
  expect(listed).toContain('拨400-000-0000');
  await page.locator('input[name=badge]').fill('');
  await page.locator('form[data-technicians] button').click();
  expect(await answer.innerText()).toBe('工牌号和姓都要写。');
  expect(await ask('zz 0018', '陈')).toContain('名单里没有');
  expect(requests.filter((url) => url.endsWith('/net/technicians.json'))).toHaveLength(2);
  expect(requests.filter((url) => /0018|[林陈]/u.test(decodeURIComponent(url)))).toEqual([]);
});

test('each matter of the contact page has its number at the same size', async () => {
  const page = await open('contact/', { viewport: { width: 360, height: 740 } });
  const sizes = await page
    .locator('main section:not(:has(.actions)) p > a[href^="tel:"]:first-child')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).fontSize));
  expect(sizes).toHaveLength(5);
  expect(new Set(sizes).size).toBe(1);
  const boxes = await page
    .locator('.actions a')
    .evaluateAll((links) => links.map((link) => [link.clientWidth, link.clientHeight].join(' × ')));
  expect(boxes).toHaveLength(6);
  expect(new Set(boxes).size).toBe(1);
});

test('the feeds of changes are well-formed and link to entries of the page', async () => {
  const page = await open('changes/');
  const kind = await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href');
  expect(kind).toBe('/net/changes/atom.xml');
  const entries = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    return feed.querySelector('parsererror')
      ? ['parsererror']
      : [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
  }, read('changes/atom.xml'));
  expect(entries).toHaveLength(2);
  const feed = JSON.parse(read('changes/feed.json')) as { items: { url: string }[] };
  expect(feed.items.map(({ url }) => url)).toEqual(entries);
  for (const entry of entries) {
    expect(await page.locator(`[id="${new URL(entry).hash.slice(1)}"]`).count()).toBe(1);
  }
  expect(await page.locator('main').innerText()).toContain('/net/fujian/zhangpu/');
});
