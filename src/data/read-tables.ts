import type { z } from 'astro/zod';
import type { Partner, Phone, ServicePointRow, ServiceRecordRow } from '../domain/content.ts';
import type { Holiday } from '../domain/holidays.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { TechnicianRow } from '../domain/technicians.ts';
import { toWgs84 } from '../domain/datum.ts';
import type { Checked, Problem } from '../domain/problem.ts';
import type { Origin } from '../domain/position.ts';
import { positionOf } from '../domain/position.ts';
import { checkEntry } from './checked-entry.ts';
import { readOne } from './content-files.ts';
import { checkKeys, relationRules } from './key-rules.ts';
import { withCoordinates } from './point-coordinates.ts';
import { readHolidays } from './read-holidays.ts';
import { readTechnicians } from './read-technicians.ts';
import { siteSettingsSchema } from './schemas/site-settings.ts';
import {
  optionalPointColumns,
  partnerSchema,
  phoneSchema,
  pointSchema,
  recordSchema,
} from './schemas/tables.ts';
import type { Table } from './table-file.ts';
import { readList, readRows } from './table-file.ts';
import type { Sourced } from './yaml/yaml-file.ts';
import { readYaml } from './yaml/yaml-file.ts';

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
  const { value, problems, source: meant } = checkEntry(siteSettingsSchema, source.value);
  const settings = value && { ...value, origin: source.value.origin };
  const refused = settings ? {} : { refused: meant };
  const keys = checkKeys(meant, relationRules, 'operator');
  return { value: settings, problems: [...source.problems, ...problems, ...keys], ...refused };
}

/** Every table of a content folder. */
export interface ContentTables {
  readonly partners: Table<Partner>;
  readonly phones: Table<Phone>;
  readonly points: Table<ServicePointRow>;
  readonly records: Table<ServiceRecordRow>;
  readonly holidays: Table<Holiday>;
  readonly technicians: Table<TechnicianRow>;
}

/** Reads every table. */
export function readTables(folder: string): ContentTables {
  return {
    partners: readPartners(folder),
    phones: readPhones(folder),
    points: readPoints(folder),
    records: readRecords(folder),
    holidays: readHolidays(folder),
    technicians: readTechnicians(folder),
  };
}

/** Reads partners.yaml: a list. */
export function readPartners(folder: string): Table<Partner> {
  return readList(folder, 'partners', (written) => {
    const { value, problems, source } = checkEntry(partnerSchema, written);
    const told = [...problems, ...checkKeys(source, relationRules)];
    return { value: value && { ...value, origin: source.origin }, problems: told, source };
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
  const columns = Object.keys(pointSchema.shape);
  return readRows(
    folder,
    'points.csv',
    columns,
    (source) => {
      const { value, problems } = checkEntry(pointSchema, source);
      const told = withCoordinates(source, problems);
      return { value: value && toPointRow(value, source.origin), problems: told };
    },
    optionalPointColumns,
  );
}

/** A service point as the domain works with it, of what its schema accepted. */
export function toPointRow(value: z.output<typeof pointSchema>, origin: Origin): ServicePointRow {
  const { datum, step_free: stepFree, ...row } = value;
  return { ...row, ...toWgs84(row, datum), ...(stepFree && { stepFree }), origin };
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
