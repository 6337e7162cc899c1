import { inflateRawSync } from 'node:zlib';

/** What the package that reads workbooks does not tell. */
export interface WorkbookParts {
  /** Names of hidden sheets. */
  readonly hidden: ReadonlySet<string>;
  /** Cells of each sheet that hold an error instead of a value: `B9` to `#N/A`. */
  readonly errors: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const MAX_UNPACKED = 200_000_000;
const DIRECTORY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** Reads which sheets of a workbook are hidden, and which cells hold errors. */
export function workbookParts(bytes: Buffer): WorkbookParts {
  const entries = new Map(entriesOf(bytes));
  const textOf = (name: string) => (entries.get(name)?.() ?? Buffer.alloc(0)).toString('utf8');
  const targets = new Map(
    tagsOf(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target,
    ]),
  );
  const sheets = tagsOf(textOf('xl/workbook.xml'), 'sheet');
  const errors = sheets.map(({ name = '', 'r:id': id = '' }) => {
    const target = (targets.get(id) ?? '').replace(/^\/?(?:xl\/)?/, '');
    return [name, errorsOf(textOf(`xl/${target}`))] as const;
  });
  const hidden = sheets.filter(({ state = 'visible' }) => state !== 'visible').map(({ name = '' }) => name);
  return { hidden: new Set(hidden), errors: new Map(errors) };
}

function errorsOf(xml: string): ReadonlyMap<string, string> {
  const cells = xml.matchAll(
    /<c\b[^<>]*\br="([A-Z]+\d+)"[^<>]*\bt="e"[^<>]*>(?:<f\b[^<>]*>[^<>]*<\/f>)?<v>([^<>]*)<\/v>/g,
  );
  return new Map([...cells].map(([, name = '', value = '']) => [name, value]));
}

function tagsOf(xml: string, tag: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}\\s([^<>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]),
    ),
  );
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

// The files of the archive, as its directory names them; unpacked only when they are asked for.
function entriesOf(bytes: Buffer): readonly (readonly [name: string, read: () => Buffer])[] {
  const entries: (readonly [string, () => Buffer])[] = [];
  for (let at = bytes.indexOf(DIRECTORY); at !== -1 && at + 46 <= bytes.length;) {
    const [method, packed, nameLength] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const offset = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push([name, () => unpacked(bytes, offset, packed, method)]);
    at = bytes.indexOf(DIRECTORY, at + 46 + nameLength);
  }
  return entries;
}

function unpacked(bytes: Buffer, offset: number, packed: number, method: number): Buffer {
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const part = bytes.subarray(start, start + packed);
  return method === 0 ? part : inflateRawSync(part, { maxOutputLength: MAX_UNPACKED });
}
