import { brotliCompressSync } from 'node:zlib';

/** Bytes of a file as a static host sends it, compressed with Brotli at its best. */
export function brotliLength(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
