import type { AnswerColumn } from '../text/answers.ts';
import { answerColumn, objectionInAnswer, objectionInRemark } from '../text/answers.ts';
import type { Passage } from '../text/passage.ts';
import type { Header } from './place-header.ts';
import type { Objection } from '../text/remarks.ts';
import type { Cell, Table } from './table.ts';

/** How an empty cell is written where a place would stand. */
const EMPTY = /^[-—–/／]+$/u;
/** What stands for a place that is not named: nobody knows which. */
const OPEN = /^(?:无|没有|其[他它余]|不详|未知|待定|暂无|[?？]+)$/u;

/**
 * The passages of a table: titles and columns that are not read as such, then a place for each row. Empty cells of
 * wider columns take what stands above them, as merged cells mean it; a row without a place is an aside.
 */
export function belowHeader({ rows }: Table, header: Header): readonly Passage[] {
  const headers = rows[header.row] ?? [];
  const titles = rows
    .slice(0, header.row)
    .flat()
    .map((cell) => ({ ...cell, isAside: true }));
  const below = rows.slice(header.row + 1);
  const answers = answerColumns(headers, below, header);
  const places: Passage[] = [];
  let carried: readonly string[] = [];
  for (const cells of below) {
    const wide = header.columns.slice(0, -1).map((index) => textAt(cells, index));
    const filled = filledFrom(wide, carried);
    places.push(...placeOf(cells, header, { headers, answers }, wide, filled));
    carried = isFilled(cells) ? filled : [];
  }
  return [...[...titles, ...unreadColumns(headers, below, header, answers)].filter(isWritten), ...places];
}

interface Beside {
  readonly headers: readonly Cell[];
  readonly answers: ReadonlyMap<number, AnswerColumn>;
}

function placeOf(
  cells: readonly Cell[],
  { columns, code }: Header,
  beside: Beside,
  wide: readonly string[],
  filled: readonly string[],
): readonly Passage[] {
  const number = code === undefined ? undefined : cells[code];
  const adcode = plainCode(number?.text ?? '');
  const columnsWritten = columns.flatMap((index) => cells[index] ?? []).filter(isWritten);
  const open = columnsWritten.length > 1 ? columnsWritten.filter(({ text }) => OPEN.test(text.trim())) : [];
  const written = columnsWritten.filter((cell) => !open.includes(cell) && !EMPTY.test(cell.text.trim()));
  const narrowest = written.at(-1) ?? (/^\d{6,12}$/.test(adcode) ? number : undefined);
  if (!narrowest) return isFilled(cells) ? [asideOf(cells)] : [];
  const alone = plainCode(narrowest.text);
  // Townships of one county in one cell: 绥安/旧镇.
  const text =
    columns.length > 1 ? alone.replace(/(?<=\p{Script=Han})[/／](?=\p{Script=Han})/gu, '、') : alone;
  if (/^\d{1,5}$/.test(text) && written.length > 0) return [asideOf(cells)];
  const isLast = narrowest === cells[columns.at(-1) ?? -1];
  const isMerged = isLast && filled.some((part, index) => part !== wide[index]);
  const prefix = /^\d{6,12}$/.test(adcode) && narrowest !== number ? `${adcode} ` : '';
  const wider = written.slice(0, -1).map((cell) => cell.text.trim());
  const within = prefix + (isMerged ? '' : wider.join(''));
  const [unnamed] = open;
  const objection =
    objectionBeside(cells, beside, [...columns, ...(code === undefined ? [] : [code])]) ??
    (unnamed && { isDenial: false, words: unnamed.text.trim() });
  return [
    {
      ...narrowest,
      text,
      ...(within !== '' && { within }),
      ...(isMerged && { above: filled.join('') }),
      ...(objection?.isDenial === true && { denial: objection.words }),
      ...(objection?.isDenial === false && { doubt: objection.words }),
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

// A denial counts before what leaves a place open.
function objectionBeside(
  cells: readonly Cell[],
  { headers, answers }: Beside,
  read: readonly number[],
): Objection | undefined {
  const width = Math.max(cells.length, headers.length);
  const objections = Array.from({ length: width }, (_, index) => {
    if (read.includes(index)) return undefined;
    const cell = cells[index] ?? { text: '', start: { line: 1, column: 1 } };
    const header = textAt(headers, index);
    const answer = answers.get(index);
    return answer ? objectionInAnswer(cell, header, answer) : objectionInRemark(cell, header);
  }).filter((objection) => objection !== undefined);
  return objections.find(({ isDenial }) => isDenial) ?? objections[0];
}

function answerColumns(
  headers: readonly Cell[],
  below: readonly (readonly Cell[])[],
  { columns, code }: Header,
): ReadonlyMap<number, AnswerColumn> {
  return new Map(
    headers.flatMap(({ text }, index) => {
      if (columns.includes(index) || index === code) return [];
      const answer = answerColumn(
        text,
        below.map((cells) => textAt(cells, index)),
      );
      return answer ? [[index, answer] as const] : [];
    }),
  );
}

function unreadColumns(
  headers: readonly Cell[],
  below: readonly (readonly Cell[])[],
  { columns, code }: Header,
  answers: ReadonlyMap<number, AnswerColumn>,
): readonly Passage[] {
  const isRead = (index: number) => columns.includes(index) || index === code || answers.has(index);
  const isUnread = (_: Cell, index: number) =>
    !isRead(index) && below.some((cells) => textAt(cells, index) !== '');
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
