import { readFileSync, statSync } from 'node:fs';
import type { Passage } from '../text/passage.ts';
import { hasPlaceHeader, placePassages } from '../tables/place-columns.ts';
import type { Readable } from '../refusal.ts';
import type { Table } from '../tables/table.ts';
import { decodeText } from './decode-text.ts';
import { readDelimited } from './delimited.ts';
import { readWorkbook } from './workbook.ts';

const MAX_MEGABYTES = 10;
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** What encrypted workbooks and those of old Excel begin with. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Reads the places of an office's file, a passage for each line or row. */
export async function readPlacesFile(
  path: string,
  column: string | undefined,
): Promise<Readable<readonly Passage[]>> {
  const read = await readOfficeFile(path);
  if ('refusal' in read) return read;
  const { value } = read;
  if (typeof value !== 'string') return placePassages(value, column);
  const isDelimited = /\.[ct]sv$/i.test(path) || column !== undefined;
  if (!isDelimited && !value.includes('\t')) return { value: linesOf(value) };
  const table = readDelimited(value);
  if (isDelimited) return 'refusal' in table ? table : placePassages([table.value], column);
  if ('refusal' in table || !hasPlaceHeader(table.value)) return { value: linesOf(value) };
  return placePassages([table.value], column);
}

/** Reads a CSV file or a workbook as tables. */
export async function readTablesFile(path: string): Promise<Readable<readonly Table[]>> {
  const read = await readOfficeFile(path);
  if ('refusal' in read) return read;
  if (typeof read.value !== 'string') return { value: read.value };
  const table = readDelimited(read.value);
  return 'refusal' in table ? table : { value: [table.value] };
}

/** The text of the file, or the tables of a workbook. */
async function readOfficeFile(path: string): Promise<Readable<string | readonly Table[]>> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { refusal: { kind: 'file-missing', params: {} } };
  if (!found.isFile()) return { refusal: { kind: 'file-unreadable', params: {} } };
  if (found.size > MAX_MEGABYTES * 1_000_000) {
    return { refusal: { kind: 'file-too-large', params: { megabytes: MAX_MEGABYTES } } };
  }
  const bytes = readBytes(path);
  if (!bytes) return { refusal: { kind: 'file-unreadable', params: {} } };
  if (bytes.length === 0) return { refusal: { kind: 'file-empty', params: {} } };
  if (bytes.subarray(0, 4).equals(OLE)) {
    return {
      refusal: { kind: bytes.includes(ENCRYPTED) ? 'workbook-encrypted' : 'workbook-old', params: {} },
    };
  }
  return bytes.subarray(0, 4).equals(ZIP) ? readWorkbook(bytes) : decodeText(bytes);
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

function linesOf(text: string): readonly Passage[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line, start: { line: index + 1, column: 1 } }));
}
