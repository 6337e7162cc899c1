import type { Partner, Phone, ServicePointRow, ServiceRecordRow } from '../domain/content.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { toWgs84 } from '../domain/datum.ts';
import type { Checked, Problem } from '../domain/problem.ts';
import { positionOf } from '../domain/problem.ts';
import { checkEntry, gather } from './checked-entry.ts';
import { readOne } from './content-files.ts';
import { readCsv } from './csv-file.ts';
import { siteSettingsSchema } from './schemas/site-settings.ts';
import { partnerSchema, phoneSchema, pointSchema, recordSchema } from './schemas/tables.ts';
import type { Sourced } from './yaml-file.ts';
import { readYaml } from './yaml-file.ts';

/** The rows of a table, and those that their schema refused. */
export interface Table<Row> extends Checked<readonly Row[]> {
  readonly refused: readonly Sourced[];
}

/** Reads site.yaml; the one file without which there is no site. */
export function readSettings(
  folder: string,
): Checked<SiteSettings | undefined> & { readonly refused?: Sourced } {
  const file = readOne(folder, 'site.yaml');
  if (!file) {
    const at = { file: `${folder}/site.yaml`, line: 1, column: 1 };
    return { value: undefined, problems: [{ kind: 'file-missing', params: { what: 'site.yaml' }, at }] };
  }
  const source = readYaml(file.file, file.text);
  if (source.value.value === undefined) return { value: undefined, problems: source.problems };
  const { value, problems } = checkEntry(siteSettingsSchema, source.value);
  const settings = value && { ...value, origin: source.value.origin };
  const refused = settings ? {} : { refused: source.value };
  return { value: settings, problems: [...source.problems, ...problems], ...refused };
}

/** Every table of a content folder. */
export interface ContentTables {
  readonly partners: Table<Partner>;
  readonly phones: Table<Phone>;
  readonly points: Table<ServicePointRow>;
  readonly records: Table<ServiceRecordRow>;
}

/** Reads every table. */
export function readTables(folder: string): ContentTables {
  return {
    partners: readPartners(folder),
    phones: readPhones(folder),
    points: readPoints(folder),
    records: readRecords(folder),
  };
}

/** Reads partners.yaml: a list. */
export function readPartners(folder: string): Table<Partner> {
  const file = readOne(folder, 'partners.yaml');
  if (!file) return { value: [], problems: [], refused: [] };
  const { value: source, problems } = readYaml(file.file, file.text);
  const at = positionOf(source.origin, '');
  if (source.value === undefined || source.value === null) return { value: [], problems, refused: [] };
  if (!Array.isArray(source.value)) {
    const params = { key: 'partners', value: '', expected: 'list', options: [] } as const;
    return { value: [], problems: [...problems, { kind: 'schema-invalid', params, at }], refused: [] };
  }
  const entries = source.value.map((value: unknown, index) => ({ value, origin: within(source, index) }));
  return toTable(problems, entries, (entry) => {
    const checked = checkEntry(partnerSchema, entry);
    return { ...checked, value: checked.value && { ...checked.value, origin: entry.origin } };
  });
}

/** Reads phones.csv. */
export function readPhones(folder: string): Table<Phone> {
  return readRows(folder, 'phones.csv', Object.keys(phoneSchema.shape), (source) => {
    const { value, problems } = checkEntry(phoneSchema, source);
    return { value: value && { ...value, origin: source.origin }, problems };
  });
}

/** Reads points.csv; degrees become WGS-84. */
export function readPoints(folder: string): Table<ServicePointRow> {
  return readRows(folder, 'points.csv', Object.keys(pointSchema.shape), (source) => {
    const { value, problems } = checkEntry(pointSchema, source);
    if (value === undefined) return { value, problems };
    const { datum, ...row } = value;
    return { value: { ...row, ...toWgs84(row, datum), origin: source.origin }, problems };
  });
}

/** Reads records.csv. */
export function readRecords(folder: string): Table<ServiceRecordRow> {
  return readRows(folder, 'records.csv', Object.keys(recordSchema.shape), (source) => {
    const { value: row, problems } = checkEntry(recordSchema, source);
    if (row === undefined) return { value: row, problems };
    const { place, service, cases, satisfied, source: from } = row;
    const value = {
      place,
      service,
      cases,
      satisfied,
      source: from,
      periodStart: row.period_start,
      periodEnd: row.period_end,
      medianMinutes: row.median_minutes,
      withinTarget: row.within_target,
      origin: source.origin,
    };
    return { value, problems: [...problems, ...periodProblems(value)] };
  });
}

function periodProblems({ periodStart: start, periodEnd: end, origin }: ServiceRecordRow): Problem[] {
  if (end >= start) return [];
  const params = { start, end, first: positionOf(origin, 'period_start') };
  return [{ kind: 'period-reversed', params, at: positionOf(origin, 'period_end') }];
}

/**
 * Reads a table of the content folder; a file that is missing has no rows.
 * @param columns the header that the file must have, in any order
 */
export function readRows<Row>(
  folder: string,
  name: string,
  columns: readonly string[],
  toRow: (source: Sourced) => Checked<Row | undefined>,
): Table<Row> {
  const file = readOne(folder, name);
  if (!file) return { value: [], problems: [], refused: [] };
  const { value, problems } = readCsv(file.file, file.text, columns);
  return toTable(problems, value, toRow);
}

function toTable<Row>(
  problems: readonly Problem[],
  sources: readonly Sourced[],
  toRow: (source: Sourced) => Checked<Row | undefined>,
): Table<Row> {
  const checked = sources.map((source) => ({ source, row: toRow(source) }));
  const { value, problems: ofRows } = gather(checked.map(({ row }) => row));
  const refused = checked.filter(({ row }) => row.value === undefined).map(({ source }) => source);
  return { value, problems: [...problems, ...ofRows], refused };
}

// Positions of one item of a list, by paths that start at the item.
function within({ origin }: Sourced, index: number): Sourced['origin'] {
  const prefix = `${String(index)}.`;
  const entries = Object.entries(origin.positions).flatMap(([path, place]) => {
    if (path === String(index)) return [['', place] as const];
    if (path.startsWith(`${String(index)}#`)) return [[path.slice(prefix.length - 1), place] as const];
    return path.startsWith(prefix) ? [[path.slice(prefix.length), place] as const] : [];
  });
  return { file: origin.file, positions: Object.fromEntries(entries) };
}
