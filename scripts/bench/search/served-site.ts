import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from '../../../src/build/static-server.ts';
import { isCompressible } from '../../../src/build/content-types.ts';
import { findFile } from '../../../src/build/static-files.ts';
import { brotliLength } from './compressed.ts';
import type { Load } from './engines/engine.ts';

/** A built site on this machine that records its requests. */
export interface ServedSite {
  /** With base and trailing slash. */
  readonly address: string;
  /** What was fetched since the last call, without pages and pictures. */
  takeLoad: () => Load;
  close: () => void;
}

/**
 * Serves a folder as `npm run preview` does.
 * @param base path of the base URL with trailing slash
 */
export async function serveSite(folder: string, base: string): Promise<ServedSite> {
  const { server, address, close } = await serveFolder({ folder, base });
  let paths: string[] = [];
  server.prependListener('request', ({ url = '/' }) => paths.push(url));
  return {
    address,
    takeLoad() {
      const fetched = paths.filter((path) => !/(?:\/|\.svg|\.ico)(?:\?|$)/.test(path));
      paths = [];
      return { requests: fetched.length, bytes: sum(fetched.map((path) => sentBytes(folder, base, path))) };
    },
    close,
  };
}

function sentBytes(folder: string, base: string, url: string): number {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(base.length - 1);
  const found = findFile(resolve(folder), path);
  if (typeof found !== 'object') return 0;
  const content = readFileSync(found.file);
  return isCompressible(found.file) ? brotliLength(content) : content.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
