import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconFile } from './icon-file.ts';

test('an icon file says where its picture begins, and ends with it', () => {
  const png = Buffer.from('a picture');
  const icon = iconFile(png, 32);
  expect([icon.readUInt16LE(2), icon.readUInt8(6), icon.readUInt32LE(14)]).toEqual([1, 32, png.length]);
  expect(icon.subarray(icon.readUInt32LE(18))).toEqual(png);
});

test('the icon of the site holds a PNG picture', () => {
  const icon = readFileSync('public/favicon.ico');
  expect(icon.subarray(icon.readUInt32LE(18) + 1, icon.readUInt32LE(18) + 4).toString()).toBe('PNG');
});
