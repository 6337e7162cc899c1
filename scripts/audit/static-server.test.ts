import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { inject, test } from 'vitest';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly size: number;
}

const address = inject('address');

test('text is sent compressed as the client accepts it', async ({ expect }) => {
  const [plain, gzip, brotli, refused] = await Promise.all([
    get('fujian/zhangzhou/zhangpu/'),
    get('fujian/zhangzhou/zhangpu/', { 'accept-encoding': 'gzip, deflate' }),
    get('fujian/zhangzhou/zhangpu/', { 'accept-encoding': 'gzip, br' }),
    get('fujian/zhangzhou/zhangpu/', { 'accept-encoding': 'br;q=0, gzip' }),
  ]);
  expect([plain, gzip, brotli, refused].map(({ headers }) => headers['content-encoding'])).toEqual([
    undefined,
    'gzip',
    'br',
    'gzip',
  ]);
  expect(brotli.size).toBeLessThan(gzip.size);
  expect(gzip.size).toBeLessThan(plain.size / 2);
  expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
});

test('a file that the client has is not sent again', async ({ expect }) => {
  const { headers } = await get('places.json', { 'accept-encoding': 'br' });
  expect(headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'application/json; charset=utf-8',
  });
  const again = await get('places.json', { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' });
  expect(again).toMatchObject({ status: 304, size: 0 });
});

test('a folder without its slash and a redirect of redirects.csv are permanent redirects', async ({
  expect,
}) => {
  expect(await get('fujian/zhangzhou?from=ad')).toMatchObject({
    status: 301,
    headers: { location: '/net/fujian/zhangzhou/?from=ad' },
  });
  expect(await get('fujian/zhangpu/')).toMatchObject({
    status: 301,
    headers: { location: '/net/fujian/zhangzhou/zhangpu/' },
  });
  expect(await getTarget('/net?from=ad')).toMatchObject({
    status: 301,
    headers: { location: '/net/?from=ad' },
  });
});

test('a malformed request is answered like one for a missing page', async ({ expect }) => {
  for (const target of [
    '//',
    '//example.org/net/',
    '/net',
    '/',
    '*',
    `/net/${'a'.repeat(5000)}`,
    '/net/%00',
  ]) {
    const { status } = await getTarget(target);
    expect([301, 404], target.slice(0, 30)).toContain(status);
  }
  expect(await get('')).toMatchObject({ status: 200 });
});

test('a missing page gets the error page, and nothing outside the site is served', async ({ expect }) => {
  for (const path of [
    'fujian/zhangzhou/dongshan/',
    '%00',
    '%zz',
    '..%2f..%2fpackage.json',
    '../package.json',
  ]) {
    expect(await get(path), path).toMatchObject({ status: 404 });
  }
  const { headers, size } = await get('nowhere/');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(size).toBeGreaterThan(500);
});

function get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
  return getTarget(new URL(address).pathname + path, headers);
}

/** Sends the path as it is: `URL` and `fetch` would normalise it. */
function getTarget(path: string, headers: Record<string, string> = {}): Promise<Reply> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const size = Buffer.concat(chunks).length;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, size });
      });
    });
    sent.on('error', reject).end();
  });
}
