import type { Content } from '../domain/site/site-data.ts';
import { changesFile } from './changes/changes-file.ts';
import { guidesFile } from './guides/guides-file.ts';
import { holidaysFile } from './holidays/holidays-file.ts';
import { notesFile } from './notes/notes-file.ts';
import { partnersFile } from './partners/partners-file.ts';
import { phonesFile } from './phones/phones-file.ts';
import { pointsFile } from './points/points-file.ts';
import type { ContentFile, KeysOf } from './reading/content-file.ts';
import { recordsFile } from './records/records-file.ts';
import { redirectsFile } from './redirects/redirects-file.ts';
import { regionsFile } from './regions/regions-file.ts';
import { servicesFile } from './services/services-file.ts';
import { siteFile } from './site/site-file.ts';
import { techniciansFile } from './technicians/technicians-file.ts';

/**
 * The files that editors write. How they are read, which files are strays, whether ids exist and occur once, whether
 * days are possible, and the editors' schemas all follow from this table.
 */
export const contentFiles = {
  settings: siteFile,
  regions: regionsFile,
  services: servicesFile,
  guides: guidesFile,
  notes: notesFile,
  partners: partnersFile,
  phones: phonesFile,
  points: pointsFile,
  records: recordsFile,
  holidays: holidaysFile,
  technicians: techniciansFile,
  changes: changesFile,
  redirects: redirectsFile,
} as const satisfies { readonly [Name in keyof Content]: FileOf<RowOf<Content[Name]>> };

/** The name of a file in the table, and of what it gives in `Content`. */
export type FileName = keyof typeof contentFiles;

type FileOf<Row> = ContentFile<Row, object> & KeysOf<Row>;

type RowOf<Value> = Value extends readonly (infer Row)[] ? Row : Value;
