import type { Passage } from './passage.ts';
import type { Header } from './place-columns.ts';
import type { Cell, Table } from './table.ts';

const PHRASE =
  /(?:不(?:再|能|予|提供)?|未|无法|没有?)(?:上门|服务|覆盖|开通|支持|接单|派单|受理|开放|营业)|暂停|暂缓|停止|停业|停办|取消|撤销|关闭|除外|不含|不包括|不去|除.*外/;
/** What a remark may take out without denying the place: 节假日除外. */
const TIMES = /日|周|星期|假|春节|夜|晚|点|材料|配件|费/;
const NO = /^(?:否|不|停|×|✗|✘|✖|❌|n|no|false)$/iu;
const SERVED_HEADER = /上门|服务|覆盖|开通|状态|营业|serv|active|status/i;

/**
 * The passages of a table: titles and columns that are not read as such, then a place for each row. Empty cells of
 * wider columns take what stands above them, as merged cells mean it; a row without a place is an aside.
 */
export function belowHeader({ rows }: Table, header: Header): readonly Passage[] {
  const titles = rows
    .slice(0, header.row)
    .flat()
    .map((cell) => ({ ...cell, isAside: true }));
  const below = rows.slice(header.row + 1);
  const places: Passage[] = [];
  let carried: readonly string[] = [];
  for (const cells of below) {
    const wide = header.columns.slice(0, -1).map((index) => textAt(cells, index));
    const filled = filledFrom(wide, carried);
    places.push(...placeOf(cells, header, rows[header.row] ?? [], wide, filled));
    carried = isFilled(cells) ? filled : [];
  }
  return [
    ...[...titles, ...unreadColumns(rows[header.row] ?? [], below, header)].filter(isWritten),
    ...places,
  ];
}

function placeOf(
  cells: readonly Cell[],
  { columns, code }: Header,
  headers: readonly Cell[],
  wide: readonly string[],
  filled: readonly string[],
): readonly Passage[] {
  const number = code === undefined ? undefined : cells[code];
  const adcode = plainCode(number?.text ?? '');
  const written = columns.flatMap((index) => cells[index] ?? []).filter(isWritten);
  const narrowest = written.at(-1) ?? (/^\d{6,12}$/.test(adcode) ? number : undefined);
  if (!narrowest) return isFilled(cells) ? [asideOf(cells)] : [];
  const text = plainCode(narrowest.text);
  if (/^\d{1,5}$/.test(text) && written.length > 0) return [asideOf(cells)];
  const isLast = narrowest === cells[columns.at(-1) ?? -1];
  const isMerged = isLast && filled.some((part, index) => part !== wide[index]);
  const prefix = /^\d{6,12}$/.test(adcode) && narrowest !== number ? `${adcode} ` : '';
  const wider = written.slice(0, -1).map((cell) => cell.text.trim());
  const within = prefix + (isMerged ? '' : wider.join(''));
  const denial = denialBeside(cells, headers, [...columns, ...(code === undefined ? [] : [code])]);
  return [
    {
      ...narrowest,
      text,
      ...(within !== '' && { within }),
      ...(isMerged && { above: filled.join('') }),
      ...(denial !== undefined && { denial }),
    },
  ];
}

// 350623.0 and 3.50623E+5 are what spreadsheets make of a code; with fewer digits it is not known which one.
function plainCode(text: string): string {
  const [, whole] = /^(\d{6,12})\.0+$/.exec(text.trim()) ?? [];
  const [, first = '', rest] = /^(\d)\.(\d{5})E\+?0?5$/i.exec(text.trim()) ?? [];
  return whole ?? (rest === undefined ? text.trim() : first + rest);
}

// Only where all wider cells are empty too: 河南省 and no prefecture is a direct county.
function filledFrom(wide: readonly string[], carried: readonly string[]): readonly string[] {
  const first = wide.findIndex((text) => text !== '');
  const isAbove = (index: number) => first === -1 || index < first;
  return wide.map((text, index) => (text === '' && isAbove(index) ? (carried[index] ?? '') : text));
}

function denialBeside(
  cells: readonly Cell[],
  headers: readonly Cell[],
  read: readonly number[],
): string | undefined {
  return cells.find(({ text }, index) => {
    if (read.includes(index) || text.length > 40) return false;
    const isDenied = PHRASE.test(text) && !TIMES.test(text);
    return isDenied || (NO.test(text.trim()) && SERVED_HEADER.test(headers[index]?.text ?? ''));
  })?.text;
}

function unreadColumns(
  headers: readonly Cell[],
  below: readonly (readonly Cell[])[],
  { columns, code }: Header,
): readonly Passage[] {
  const isUnread = (_: Cell, index: number) =>
    !columns.includes(index) && index !== code && below.some((cells) => textAt(cells, index) !== '');
  return headers.filter(isUnread).map((cell) => ({ ...cell, isColumn: true }));
}

function asideOf(cells: readonly Cell[]): Passage {
  const written = cells.filter(isWritten);
  const start = written[0]?.start ?? { line: 1, column: 1 };
  return { text: written.map(({ text }) => text.trim()).join(' '), start, isAside: true };
}

function textAt(cells: readonly Cell[], index: number): string {
  return (cells[index]?.text ?? '').trim();
}

function isWritten({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}

function isFilled(cells: readonly Cell[]): boolean {
  return cells.some(isWritten);
}
