import type { Guide, Note } from './article.ts';
import type { Partner } from '../contacts/partner.ts';
import type { Phone } from '../contacts/phone.ts';
import type { RegionList } from '../coverage/region-list.ts';
import type { Service, ServiceEntry } from '../money/service.ts';
import type { ServicePoint, ServicePointRow } from '../contacts/service-point.ts';
import type { ServiceRecord, ServiceRecordRow } from '../coverage/records.ts';
import type { Change, ChangeRow, MovedAddress, Redirect } from './changes.ts';
import type { Manifest } from './manifest.ts';
import type { Holiday } from '../hours/holidays.ts';
import type { SiteSettings } from '../contacts/settings.ts';
import type { Technician, TechnicianRow } from '../contacts/technician.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Gazetteer, Townships } from '../places/gazetteer.ts';

/** Everything under `content/` but the gazetteer, read and checked for form. */
export interface Content {
  readonly settings: SiteSettings;
  readonly regions: readonly RegionList[];
  readonly services: readonly ServiceEntry[];
  readonly guides: readonly Guide[];
  readonly notes: readonly Note[];
  readonly partners: readonly Partner[];
  readonly phones: readonly Phone[];
  readonly points: readonly ServicePointRow[];
  readonly records: readonly ServiceRecordRow[];
  readonly holidays: readonly Holiday[];
  readonly technicians: readonly TechnicianRow[];
  readonly changes: readonly ChangeRow[];
  readonly redirects: readonly Redirect[];
}

/** Everything the views need; made once by `loadSite()`. */
export interface Site extends Omit<
  Content,
  'services' | 'points' | 'records' | 'technicians' | 'changes' | 'redirects'
> {
  readonly services: readonly Service[];
  readonly points: readonly ServicePoint[];
  readonly records: readonly ServiceRecord[];
  readonly technicians: readonly Technician[];
  readonly changes: readonly Change[];
  /** Those of redirects.csv, and those that no file holds yet. */
  readonly redirects: readonly MovedAddress[];
  readonly gazetteer: Gazetteer;
  readonly townships: Townships;
  readonly coverage: Coverage;
  /** ISO date in Asia/Shanghai. */
  readonly today: string;
  /** Path of the base URL with trailing slash: `/`. */
  readonly base: string;
  /** What is published today, where the build was told. */
  readonly previous?: Manifest;
}
