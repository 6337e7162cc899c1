import type { Partner, Phone, ServicePointRow, ServiceRecordRow } from '../domain/content.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { toWgs84 } from '../domain/datum.ts';
import type { Checked } from '../domain/problem.ts';
import { positionOf } from '../domain/problem.ts';
import { checkEntry, gather } from './checked-entry.ts';
import { readOne } from './content-files.ts';
import { readCsv } from './csv-file.ts';
import { siteSettingsSchema } from './schemas/site-settings.ts';
import { partnerSchema, phoneSchema, pointSchema, recordSchema } from './schemas/tables.ts';
import type { Sourced } from './yaml-file.ts';
import { readYaml } from './yaml-file.ts';

/** Reads site.yaml; the one file without which there is no site. */
export function readSettings(folder: string): Checked<SiteSettings | undefined> {
  const file = readOne(folder, 'site.yaml');
  if (!file) {
    const at = { file: `${folder}/site.yaml`, line: 1, column: 1 };
    return { value: undefined, problems: [{ kind: 'file-missing', params: { what: 'site.yaml' }, at }] };
  }
  const source = readYaml(file.file, file.text);
  if (source.value.value === undefined) return { value: undefined, problems: source.problems };
  const { value, problems } = checkEntry(siteSettingsSchema, source.value);
  const settings = value && { ...value, origin: source.value.origin };
  return { value: settings, problems: [...source.problems, ...problems] };
}

/** Reads partners.yaml: a list. */
export function readPartners(folder: string): Checked<readonly Partner[]> {
  const file = readOne(folder, 'partners.yaml');
  if (!file) return { value: [], problems: [] };
  const { value: source, problems } = readYaml(file.file, file.text);
  const at = positionOf(source.origin, '');
  if (source.value === undefined || source.value === null) return { value: [], problems };
  if (!Array.isArray(source.value)) {
    const params = { key: 'partners', value: typeof source.value, expected: 'list', options: [] } as const;
    return { value: [], problems: [...problems, { kind: 'schema-invalid', params, at }] };
  }
  const partners = gather(
    source.value.map((value: unknown, index) => {
      const entry = { value, origin: within(source, index) };
      const checked = checkEntry(partnerSchema, entry);
      return { ...checked, value: checked.value && { ...checked.value, origin: entry.origin } };
    }),
  );
  return { value: partners.value, problems: [...problems, ...partners.problems] };
}

/** Reads phones.csv. */
export function readPhones(folder: string): Checked<readonly Phone[]> {
  return readRows(folder, 'phones.csv', Object.keys(phoneSchema.shape), (source) => {
    const { value, problems } = checkEntry(phoneSchema, source);
    return { value: value && { ...value, origin: source.origin }, problems };
  });
}

/** Reads points.csv; degrees become WGS-84. */
export function readPoints(folder: string): Checked<readonly ServicePointRow[]> {
  return readRows(folder, 'points.csv', Object.keys(pointSchema.shape), (source) => {
    const { value, problems } = checkEntry(pointSchema, source);
    if (value === undefined) return { value, problems };
    const { datum, ...row } = value;
    return { value: { ...row, ...toWgs84(row, datum), origin: source.origin }, problems };
  });
}

/** Reads records.csv. */
export function readRecords(folder: string): Checked<readonly ServiceRecordRow[]> {
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
    return { value, problems };
  });
}

function readRows<Row>(
  folder: string,
  name: string,
  columns: readonly string[],
  toRow: (source: Sourced) => Checked<Row | undefined>,
): Checked<readonly Row[]> {
  const file = readOne(folder, name);
  if (!file) return { value: [], problems: [] };
  const { value, problems } = readCsv(file.file, file.text, columns);
  const rows = gather(value.map(toRow));
  return { value: rows.value, problems: [...problems, ...rows.problems] };
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
