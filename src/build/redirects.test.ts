import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caddyLines, nginxLines, redirectLines, redirectPage } from './redirect-files.ts';
import { readRedirects } from './redirects.ts';

test('the redirects of a built site are read by their old address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  writeFileSync(join(folder, '_redirects'), '/fujian/zhangpu/ /fujian/zhangzhou/zhangpu/ 301\n/a/ /b/ 301\n');
  expect([...readRedirects(folder)]).toEqual([
    ['/fujian/zhangpu/', '/fujian/zhangzhou/zhangpu/'],
    ['/a/', '/b/'],
  ]);
});

test('both addresses of a redirect have the base of the site, as hosts answer without knowing it', () => {
  const rows = [{ from: '/fujian/zhangpu/', to: '/fujian/zhangzhou/#zhangpu' }];
  expect(redirectLines(rows, '/net/')).toBe('/net/fujian/zhangpu/ /net/fujian/zhangzhou/#zhangpu 301\n');
  expect(redirectLines(rows, '/net')).toBe(redirectLines(rows, '/net/'));
  expect(redirectLines(rows, '/')).toBe('/fujian/zhangpu/ /fujian/zhangzhou/#zhangpu 301\n');
});

test('a site without redirects has none', () => {
  expect(readRedirects(mkdtempSync(join(tmpdir(), 'redirects-'))).size).toBe(0);
});

test('nginx and Caddy get the base, the row of a page, and addresses as each compares them', () => {
  const rows = [
    { from: '/fujian/zhangpu/', to: '/fujian/zhangzhou/#zhangpu' },
    { from: '/%E7%A6%8F%E5%BB%BA.html', to: '/fujian/' },
  ];
  expect(nginxLines(rows, '/net/')).toBe(
    'location = "/net/fujian/zhangpu/" { return 301 "/net/fujian/zhangzhou/$is_args$args#zhangpu"; }\n' +
      'location = "/net/福建.html" { return 301 "/net/fujian/$is_args$args"; }\n',
  );
  expect(caddyLines(rows, '/net/')).toBe(
    'redir "/net/fujian/zhangpu/" "/net/fujian/zhangzhou/#zhangpu" permanent\n' +
      'redir "/net/福建.html" "/net/fujian/" permanent\n',
  );
});

test('an old address cannot end the quotes that it stands in', () => {
  const rows = [{ from: '/a\\"{/', to: '/b/' }];
  expect(caddyLines(rows, '/')).toBe(String.raw`redir "/a%5C\"{/" "/b/" permanent` + '\n');
  expect(nginxLines(rows, '/')).toBe(
    String.raw`location = "/a\\\"{/" { return 301 "/b/$is_args$args"; }` + '\n',
  );
});

test('a page at the old address leads on and names the new one', () => {
  const html = redirectPage({ to: '/fujian/zhangzhou/#zhangpu' }, 'https://example.com/net/');
  expect(html).toContain('content="0; url=https://example.com/net/fujian/zhangzhou/#zhangpu"');
  expect(html).toContain('<link rel="canonical" href="https://example.com/net/fujian/zhangzhou/">');
});
