const headerLength = 6;
const entryLength = 16;

/** An .ico file that holds one PNG picture. @param size its width and height, below 256 */
export function iconFile(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(headerLength + entryLength);
  header.writeUInt16LE(1, 2); // an icon, no cursor
  header.writeUInt16LE(1, 4); // one picture
  header.writeUInt8(size, headerLength);
  header.writeUInt8(size, headerLength + 1);
  header.writeUInt16LE(1, headerLength + 4); // colour planes
  header.writeUInt16LE(32, headerLength + 6); // bits a pixel
  header.writeUInt32LE(png.length, headerLength + 8);
  header.writeUInt32LE(header.length, headerLength + 12);
  return Buffer.concat([header, png]);
}
