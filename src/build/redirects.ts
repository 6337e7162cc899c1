import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadSite } from '../site.ts';
import { movedAddresses } from '../views/changes/moved-addresses.ts';
import { caddyLines, nginxLines, redirectLines } from './redirect-files.ts';

/** Name of the built file that static hosts read: one line for each redirect, `/from/ /to/ 301`. */
const redirectsFile = '_redirects';

/** Writes the redirects as the files that hosts read, with the base in both addresses. */
export function redirects(): AstroIntegration {
  return {
    name: 'areaserved:redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = await loadSite();
        const rows = movedAddresses(site);
        writeFileSync(new URL(redirectsFile, dir), redirectLines(rows, site.base));
        writeFileSync(new URL('redirects.nginx.conf', dir), nginxLines(rows, site.base));
        writeFileSync(new URL('redirects.caddy', dir), caddyLines(rows, site.base));
      },
    },
  };
}

/**
 * The redirects of a built site, by the address they lead away from; both with base, as hosts answer.
 * @example readRedirects('dist').get('/net/fujian/zhangpu/') // '/net/fujian/zhangzhou/zhangpu/'
 */
export function readRedirects(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, redirectsFile);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line): [string, string] => {
      const [from = '', to = ''] = line.split(' ');
      return [from, to];
    }),
  );
}
