import type {
  Guide,
  Note,
  Partner,
  Phone,
  RegionList,
  Service,
  ServicePoint,
  ServicePointRow,
  ServiceRecord,
  ServiceRecordRow,
} from './content.ts';
import type { Change, ChangeRow, Redirect } from './changes.ts';
import type { SiteSettings } from './settings.ts';
import type { Coverage } from './coverage.ts';
import type { Gazetteer, Townships } from './gazetteer.ts';

/** Everything under `content/` but the gazetteer, read and checked for form. */
export interface Content {
  readonly settings: SiteSettings;
  readonly regions: readonly RegionList[];
  readonly services: readonly Service[];
  readonly guides: readonly Guide[];
  readonly notes: readonly Note[];
  readonly partners: readonly Partner[];
  readonly phones: readonly Phone[];
  readonly points: readonly ServicePointRow[];
  readonly records: readonly ServiceRecordRow[];
  readonly changes: readonly ChangeRow[];
  readonly redirects: readonly Redirect[];
}

/** Everything the views need; made once by `loadSite()`. */
export interface Site extends Omit<Content, 'points' | 'records' | 'changes'> {
  readonly points: readonly ServicePoint[];
  readonly records: readonly ServiceRecord[];
  readonly changes: readonly Change[];
  readonly gazetteer: Gazetteer;
  readonly townships: Townships;
  readonly coverage: Coverage;
  /** ISO date in Asia/Shanghai. */
  readonly today: string;
  /** Path of the base URL with trailing slash: `/`. */
  readonly base: string;
}
