import type { MovedAddress } from '../domain/site/changes.ts';
import { absoluteUrl, withBase } from '../domain/site/urls.ts';
import { movedText } from '../strings/site/moved-page.ts';

/** An old address and where it leads, without base. */
export type RedirectPair = Pick<MovedAddress, 'from' | 'to'>;

/**
 * The redirects as Netlify, Cloudflare and others read them.
 * @example redirectLines([{ from: '/a/', to: '/b/' }], '/net/') // '/net/a/ /net/b/ 301\n'
 */
export function redirectLines(rows: readonly RedirectPair[], base: string): string {
  return rows.map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301\n`).join('');
}

/**
 * The redirects for a `server` block of nginx, which keep the query.
 * @example nginxLines([{ from: '/a/', to: '/b/' }], '/') // 'location = "/a/" { return 301 "/b/$is_args$args"; }\n'
 */
export function nginxLines(rows: readonly RedirectPair[], base: string): string {
  return rows
    .map(({ from, to }) => {
      const { pathname, hash } = addressOf(withBase(base, to));
      // nginx compares the decoded address.
      const old = nginxText(decoded(withBase(base, from)));
      return `location = "${old}" { return 301 "${nginxText(pathname)}$is_args$args${nginxText(hash)}"; }\n`;
    })
    .join('');
}

/**
 * The redirects for a site block of Caddy, which keep no query.
 * @example caddyLines([{ from: '/a/', to: '/b/' }], '/') // 'redir "/a/" "/b/" permanent\n'
 */
export function caddyLines(rows: readonly RedirectPair[], base: string): string {
  return rows
    .map(({ from, to }) => {
      const { pathname, hash } = addressOf(withBase(base, to));
      const old = caddyText(decoded(withBase(base, from)));
      return `redir "${old}" "${pathname}${hash}" permanent\n`;
    })
    .join('');
}

/**
 * A page for the old address, where the host knows no redirects: it leads on at once, and names the new address.
 * @param siteUrl base URL with trailing slash
 */
export function redirectPage({ to }: Pick<RedirectPair, 'to'>, siteUrl: string): string {
  const url = new URL(absoluteUrl(siteUrl, to)).href;
  const href = htmlText(url);
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${movedText.title}</title>`,
    `<link rel="canonical" href="${htmlText(url.replace(/#.*$/, ''))}">`,
    '</head>',
    `<body><p>${movedText.before}<a href="${href}">${href}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}

// Percent-encoded, as headers need it.
function addressOf(path: string): URL {
  return new URL(path, 'http://localhost');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// A dollar begins a variable of nginx, which has no way to write one: such an address is left encoded.
function nginxText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '%24');
}

// Within quotes Caddy escapes a quote alone: a backslash before one would end the text, so it is left encoded.
function caddyText(text: string): string {
  return text.replaceAll('\\', '%5C').replaceAll('"', '\\"');
}

function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
