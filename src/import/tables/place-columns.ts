import { objectionAbove } from '../denials/attitude.ts';
import type { Passage } from '../text/passage.ts';
import type { Header } from './place-header.ts';
import { belowHeader } from './place-rows.ts';
import type { Readable } from '../refusal.ts';
import type { Cell, Table } from './table.ts';
import { plainHeader } from './table.ts';

const HEADERS = {
  province: '省 省份 省级 省自治区直辖市 省市自治区 省直辖市 province',
  prefecture: '市 城市 地市 地级市 地级 市州 州市 地州市 所在市 prefecture city',
  county: '县 区 区县 县区 县市 市县 区县市 县市区 市县区 区市县 县级 所在区县 county counties district',
  township: '乡镇 乡 镇 街道 乡镇街道 镇街 街镇 township town',
  place:
    '地区 区域 地点 地名 省市区 省市县 省市区县 省市县区 服务区域 服务地区 服务范围 服务地点 覆盖区域 覆盖地区 覆盖范围 所在地 所在地区 所属地区 行政区 行政区划 行政区域 place places region regions area areas areaserved servicearea location coverage',
  code: '代码 编码 区划代码 行政区划代码 行政代码 区域代码 地区代码 区县代码 adcode code',
} as const;

type Kind = keyof typeof HEADERS;

const KINDS = ['province', 'prefecture', 'county', 'township', 'place', 'code'] as const;
const kindByHeader = new Map<string, Kind>(
  KINDS.flatMap((kind) => HEADERS[kind].split(' ').map((header) => [header, kind] as const)),
);

/** Beside a column of codes. */
const NAME = /^(?:名称|名字|全称|name)$/;
/** Rows above a header: a title, a date. */
const HEADER_ROWS = 10;

/**
 * The places of tables, a passage for each row. Columns are known by their header; 省, 市 and 区县 in columns of
 * their own are read together. A table of one column needs no header.
 * @param column header of the column to read, where it has another name
 */
export function placePassages(
  tables: readonly Table[],
  column: string | undefined,
): Readable<readonly Passage[]> {
  const read = tables.map((table) => ({
    table,
    header: table.isHidden ? undefined : findHeader(table, column),
  }));
  if (read.some(({ header }) => header)) {
    return {
      value: read.flatMap(({ table, header }) => {
        if (header) return saidByName(table, belowHeader(table, header));
        return isOneColumn(table) && !table.isHidden ? table.rows.flat() : asides(table);
      }),
    };
  }
  const columns = (tables.find(({ rows }) => rows.length > 0)?.rows.find(isFilled) ?? []).map(
    ({ text }) => text,
  );
  if (column !== undefined) return { refusal: { kind: 'column-missing', params: { column, columns } } };
  if (!tables.every(isOneColumn)) return { refusal: { kind: 'columns-unknown', params: { columns } } };
  return {
    value: tables.flatMap((table) => (table.isHidden ? asides(table) : table.rows.flat())),
  };
}

// A sheet 暂不服务 says so of all its places.
function saidByName({ sheet = '' }: Table, passages: readonly Passage[]): readonly Passage[] {
  const objection = objectionAbove(sheet);
  if (objection === undefined) return passages;
  const said = objection === 'denies' ? { denial: sheet } : { doubt: sheet };
  return passages.map((one) => (one.isAside || one.isColumn || one.denial ? one : { ...one, ...said }));
}

/** Whether a header of places stands in the table. */
export function hasPlaceHeader(table: Table): boolean {
  return findHeader(table, undefined) !== undefined;
}

function findHeader({ rows }: Table, column: string | undefined): Header | undefined {
  const headers = rows
    .slice(0, HEADER_ROWS)
    .flatMap(
      (cells, row) =>
        (column === undefined ? knownHeader(cells, row) : namedHeader(cells, row, column)) ?? [],
    );
  const [first] = headers.toSorted((a, b) => b.columns.length - a.columns.length);
  return first;
}

function namedHeader(cells: readonly Cell[], row: number, column: string): Header | undefined {
  const index = cells.findIndex(({ text }) => plainHeader(text) === plainHeader(column));
  return index === -1 ? undefined : { row, columns: [index], code: undefined };
}

function knownHeader(cells: readonly Cell[], row: number): Header | undefined {
  const kinds = cells.map(({ text }) => kindOf(text));
  const indexOf = (kind: Kind) => (kinds.includes(kind) ? [kinds.indexOf(kind)] : []);
  const named = cells.findIndex(({ text }) => NAME.test(plainHeader(text)));
  // 市, 区域, 街道: beside townships 区域 is the county.
  const county = kinds.includes('county') ? indexOf('county') : indexOf('place');
  const narrow = [...county, ...indexOf('township')];
  const columns = [...indexOf('province'), ...indexOf('prefecture'), ...narrow];
  const [code] = indexOf('code');
  if (columns.length > 0) return { row, columns, code };
  if (code === undefined) return undefined;
  return named === -1 ? { row, columns: [code], code: undefined } : { row, columns: [named], code };
}

// 区县名称 is 区县.
function kindOf(text: string): Kind | undefined {
  const plain = plainHeader(text);
  return kindByHeader.get(plain) ?? kindByHeader.get(plain.replace(/(?:名称|名字|名)$/, ''));
}

// Another sheet of the same workbook: what it holds is not known, and told as skipped.
function asides({ rows }: Table): readonly Passage[] {
  return rows
    .flat()
    .filter(({ text }) => text.trim() !== '')
    .map((cell) => ({ ...cell, isAside: true }));
}

function isFilled(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => text.trim() !== '');
}

function isOneColumn({ rows }: Table): boolean {
  return rows.every((cells) => cells.filter(({ text }) => text.trim() !== '').length <= 1);
}
