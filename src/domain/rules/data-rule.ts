import type { Partner } from '../contacts/partner.ts';
import type { Phone } from '../contacts/phone.ts';
import type { ServicePointRow } from '../contacts/service-point.ts';
import type { SiteSettings } from '../contacts/settings.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { ServiceRecordRow } from '../coverage/records.ts';
import type { RegionList } from '../coverage/region-list.ts';
import type { ServiceEntry } from '../money/service.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Position } from '../problems/position.ts';
import type { Guide, Note } from '../site/article.ts';
import type { Redirect } from '../site/changes.ts';
import type { InBoth, RuleText } from './rule.ts';

/** A row whose place is known. */
export interface At<Row> {
  readonly row: Row;
  /** Adcode of its unit. */
  readonly unit: string;
}

/** What the rules for data look at. */
export interface RuleData {
  readonly settings: SiteSettings;
  readonly partners: readonly Partner[];
  readonly phones: readonly Phone[];
  readonly points: readonly At<ServicePointRow>[];
  readonly records: readonly At<ServiceRecordRow>[];
  readonly regions: readonly RegionList[];
  readonly services: readonly ServiceEntry[];
  readonly guides: readonly Guide[];
  readonly notes: readonly Note[];
  readonly redirects: readonly Redirect[];
  readonly coverage: Coverage;
  readonly gazetteer: Gazetteer;
}

/** Something in the data that a rule refuses. */
export interface DataFound {
  /** The value, as the message quotes it. */
  readonly said: string;
  readonly fact?: InBoth;
  readonly at: Position;
}

/** A rule for data. */
export interface DataRule extends RuleText {
  readonly find: (data: RuleData) => readonly DataFound[];
}
