import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypeOf, isCompressible } from './content-types.ts';

type Encoding = 'br' | 'gzip' | 'identity';

/** A file as it is sent. */
export interface StaticFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is at an address: a file, a folder whose address lacks its trailing slash, or nothing. */
export type Found = { readonly file: string } | 'folder' | undefined;

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Finds the file of an address; `/fujian/` is `fujian/index.html`.
 * @param folder absolute path
 * @param path decoded, without base, with leading slash
 */
export function findFile(folder: string, path: string): Found {
  const target = join(folder, path);
  if (target !== folder && !target.startsWith(folder + sep)) return undefined;
  if (isFile(target)) return path.endsWith('/') ? undefined : { file: target };
  const page = join(target, 'index.html');
  if (!isFile(page)) return undefined;
  return path.endsWith('/') ? { file: page } : 'folder';
}

/** Reads a file, compressed as the client accepts it, with its headers. */
export function readStaticFile(file: string, accepted: string): StaticFile {
  const content = readFileSync(file);
  const encoding = isCompressible(file) ? chooseEncoding(accepted) : 'identity';
  const body = encode(content, encoding);
  return {
    body,
    headers: {
      'Content-Type': contentTypeOf(file),
      'Content-Length': String(body.length),
      // Files that the build names after their content never change; the browser revalidates all others.
      'Cache-Control': file.includes(`${sep}_astro${sep}`)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ETag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}-${encoding}"`,
      'X-Content-Type-Options': 'nosniff',
      ...(isCompressible(file) ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    },
  };
}

/** Also false for a path that no disk can have: too long, or with a null character. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function chooseEncoding(accepted: string): Encoding {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'gzip';
  return 'identity';
}

function encode(content: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(content, quality);
  if (encoding === 'gzip') return gzipSync(content);
  return content;
}
