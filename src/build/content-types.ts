import { extname } from 'node:path';

const typeByExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

const compressed: ReadonlySet<string> = new Set(['.ico', '.png', '.wasm']);

/**
 * The content type of a file by its extension; `application/octet-stream` for unknown ones.
 * @example contentTypeOf('dist/index.html') // 'text/html; charset=utf-8'
 */
export function contentTypeOf(file: string): string {
  return typeByExtension[extname(file)] ?? 'application/octet-stream';
}

/** Whether compression makes a file smaller: true for text, false for pictures and Pagefind's packed files. */
export function isCompressible(file: string): boolean {
  const extension = extname(file);
  return extension in typeByExtension && !compressed.has(extension);
}
