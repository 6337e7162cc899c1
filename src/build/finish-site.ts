import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../domain/site/site-data.ts';
import { movedAddresses } from '../views/changes/moved-addresses.ts';
import { redirectPage } from './redirect-files.ts';

/**
 * Writes a page at each old address, for hosts that know no redirects. Addresses of files stay without one: a page
 * needs a folder.
 */
export function writeRedirectPages(site: Site, folder: string): void {
  for (const { from, to } of movedAddresses(site)) {
    if (!from.endsWith('/')) continue;
    const file = join(folder, decodeURI(from), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, redirectPage({ to }, site.settings.url));
  }
}

/** Writes the file that proves to IndexNow whose the key is. */
export function writeKeyFile(key: string, folder: string): void {
  writeFileSync(join(folder, `${key}.txt`), key);
}

/** Whether a text may be a key of IndexNow (indexnow.org). */
export function isIndexNowKey(text: string): boolean {
  return /^[A-Za-z0-9-]{8,128}$/.test(text);
}
