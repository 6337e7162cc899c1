import { isDomain } from './fields.ts';

/**
 * The address that a text says, of a page or for mail; undefined where it says none.
 * @example meantAddress('liuyan@example.com') // 'mailto:liuyan@example.com'
 */
export function meantAddress(plain: string): string | undefined {
  if (/^(?:https?:\/\/|mailto:)\S+$/.test(plain)) return plain;
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(plain) ? `mailto:${plain}` : meantUrl(plain);
}

/**
 * The address of a page, written without its scheme or with the signs of a Chinese keyboard.
 * @example meantUrl('https：//example.com/') // 'https://example.com/'
 */
export function meantUrl(plain: string): string | undefined {
  const [, scheme = 'https', rest = ''] =
    /^(?:(https?):?\/*)?(.*)$/i.exec(plain.replace(/\s|。$/g, '')) ?? [];
  const [host = ''] = rest.split('/');
  return isDomain(host.toLowerCase()) ? `${scheme.toLowerCase()}://${rest}` : undefined;
}

/** The domain of an address that was copied from a browser. */
export function meantDomain(plain: string): string | undefined {
  const host = plain
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '');
  return isDomain(host) ? host : undefined;
}

/** A path of this site, written without its slashes or behind the site's address. */
export function meantPath(plain: string): string | undefined {
  const path = plain.replace(/^https?:\/\/[^/]+/i, '').replace(/^\/+|\/+$/g, '');
  return /^[\w/-]+$/.test(path) ? `/${path}/` : undefined;
}
