import type { z } from 'astro/zod';
import type { Partner } from '../domain/contacts/partner.ts';
import type { Phone } from '../domain/contacts/phone.ts';
import type { ServicePointRow } from '../domain/contacts/service-point.ts';
import type { ServiceRecordRow } from '../domain/coverage/records.ts';
import type { Holiday } from '../domain/hours/holidays.ts';
import type { SiteSettings } from '../domain/contacts/settings.ts';
import type { TechnicianRow } from '../domain/contacts/technician.ts';
import { toWgs84 } from '../domain/places/datum.ts';
import type { Checked, Problem } from '../domain/problems/problem.ts';
import type { Origin } from '../domain/problems/position.ts';
import { positionOf } from '../domain/problems/position.ts';
import { checkEntry } from '../data/values/checked-entry.ts';
import { readOne } from '../data/content-files.ts';
import { checkKeys, relationRules } from './key-rules.ts';
import { withCoordinates } from './points/point-coordinates.ts';
import { readHolidays } from './holidays/read-holidays.ts';
import { readTechnicians } from './technicians/read-technicians.ts';
import { siteSettingsSchema } from './site/site-file.ts';
import {
  optionalPointColumns,
  partnerSchema,
  phoneSchema,
  pointSchema,
  recordSchema,
} from './tables.ts';
import type { Table } from '../data/csv/table-file.ts';
import { readList, readRows } from '../data/csv/table-file.ts';
import type { Sourced } from '../data/yaml/yaml-file.ts';
import { readYaml } from '../data/yaml/yaml-file.ts';

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
