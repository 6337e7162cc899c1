import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readRedirectRows } from '../content/redirects/read-redirects.ts';

/** Name of the built file that static hosts read: a line a redirect, `/from/ /to/ 301`. */
const redirectsFile = '_redirects';

/** Writes redirects.csv of the content folder as the file that static hosts read. */
export function redirects(folder: string): AstroIntegration {
  return {
    name: 'areaserved:redirects',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const lines = readRedirectRows(folder).value.map(({ from, to }) => `${from} ${to} 301\n`);
        writeFileSync(new URL(redirectsFile, dir), lines.join(''));
      },
    },
  };
}

/**
 * The redirects of a built site, by the address they lead away from.
 * @example readRedirects('dist').get('/fujian/zhangpu/') // '/fujian/zhangzhou/zhangpu/'
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
