import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { toPageQr } from './page-qr.ts';

test('the strokes of the code cover its dark modules and no other, inside a quiet zone of four', () => {
  const url = 'https://example.com/fujian/zhangzhou/zhangpu/';
  const { size, path } = toPageQr(url);
  const dark = encode(url, { ecc: 'M', border: 4 }).data.map((row) =>
    row.map((cell) => (cell ? '1' : '0')).join(''),
  );
  expect(strokedRows(size, path)).toEqual(dark);
  expect(dark.slice(0, 4).every((row) => !row.includes('1'))).toBe(true);
});

/** The rows that a path draws, as ones and zeros. */
function strokedRows(size: number, path: string): readonly string[] {
  const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'));
  for (const [, x, y, rest] of path.matchAll(/M(\d+) (\d+)\.5([^M]*)/g)) {
    let at = Number(x);
    for (const [, kind, length] of (rest ?? '').matchAll(/([hm])(\d+)/g)) {
      if (kind === 'h') cells[Number(y)]!.fill('1', at, at + Number(length));
      at += Number(length);
    }
  }
  return cells.map((row) => row.join(''));
}
