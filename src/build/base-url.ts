import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * The address that the site is served from: `url` of site.yaml.
 * @throws when site.yaml is missing or its `url` is not an address
 * @example readBaseUrl('content').pathname // '/'
 */
export function readBaseUrl(folder: string): URL {
  const settings: unknown = parse(readFileSync(join(folder, 'site.yaml'), 'utf8'), {
    logLevel: 'error',
  });
  const url = hasUrl(settings) ? settings.url : undefined;
  if (typeof url !== 'string' || !URL.canParse(url)) {
    throw new Error(
      `${folder}/site.yaml has no "url".\n  Write the address of the site: url: https://example.com/`,
    );
  }
  return new URL(url);
}

function hasUrl(settings: unknown): settings is { readonly url: unknown } {
  return typeof settings === 'object' && settings !== null && 'url' in settings;
}
