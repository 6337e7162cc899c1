import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Redirect } from '../domain/site/changes.ts';
import { withBase } from '../domain/site/urls.ts';
import { readRows } from '../content/reading/read-content.ts';
import { redirectsFile as redirectTable } from '../content/redirects/redirects-file.ts';

/** Name of the built file that static hosts read: one line for each redirect, `/from/ /to/ 301`. */
const redirectsFile = '_redirects';

/**
 * Writes redirects.csv of the content folder as the file that static hosts read, with the base in both addresses.
 * @param base path of the site's address
 */
export function redirects(folder: string, base: string): AstroIntegration {
  return {
    name: 'areaserved:redirects',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL(redirectsFile, dir), redirectLines(readRows(folder, redirectTable), base));
      },
    },
  };
}

/**
 * The content of that file.
 * @example redirectLines([{ from: '/a/', to: '/b/' }], '/net/') // '/net/a/ /net/b/ 301\n'
 */
export function redirectLines(rows: readonly Pick<Redirect, 'from' | 'to'>[], base: string): string {
  return rows.map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301\n`).join('');
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
