import type { Link, StatusMark } from '../frame.ts';
import type { HoursLine } from '../parts/hours-changes.ts';

/** A large value over small notes; a note is a clause of its own. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly (string | Link)[];
}

export interface FeeRow {
  readonly item: string;
  readonly note?: string;
  readonly price: string;
  readonly warranty?: string;
}

/** What some services cost here: the call-out fee once, then the first rows of each service. */
export interface Prices {
  /** `2026年10月1日起执行`; undefined where the services' dates differ. */
  readonly effective?: string;
  readonly callOuts: readonly FeeRow[];
  readonly services: readonly {
    readonly title: string;
    readonly effective?: string;
    readonly fees: readonly FeeRow[];
  }[];
  /** The whole table of each service. */
  readonly more: readonly Link[];
}

/** Who does which services, on one set of terms. */
export interface TeamRow {
  readonly mark: StatusMark;
  /** A team's title, a partner's trade name. */
  readonly name: string;
  /** `保险柜开锁、保险柜维修`. */
  readonly services: string;
  /** `全县，24小时内，每周二、五`. */
  readonly terms: string;
  readonly note?: string;
  /** A partner's registered name, its code, and what it is to the brands; of our own, an authorisation alone. */
  readonly about?: readonly string[];
  readonly phones?: readonly (Link & { readonly note: string; readonly changes: readonly HoursLine[] })[];
}

/** What is taken on here. */
export interface Accepts {
  readonly lists: readonly {
    readonly service: string;
    readonly accepted: readonly string[];
    readonly notAccepted: readonly string[];
  }[];
  /** Sentences on services that nobody does here. */
  readonly absent: readonly string[];
}

/** Promise and measured share one bar from order to promise. */
export interface MeasuredResponse {
  /** Title of the service: `保险柜开锁`. */
  readonly service: string;
  /** `2026年7–9月`. */
  readonly period: string;
  readonly cases: number;
  /** `24小时`, `24小时（工作时间）`. */
  readonly promise?: string;
  /** `5小时40分`. */
  readonly median: string;
  /** Median as a share of the promise, from 0 to 1; undefined without a promise or when longer than it. */
  readonly medianShare?: number;
  /** `96%按时`. */
  readonly within: string;
  /** `93%`; undefined where it is not recorded. */
  readonly satisfied?: string;
  /** `46单里有2单没有按时到。`; undefined where none was late. */
  readonly late?: string;
  readonly source: string;
}

export interface PointCard {
  readonly name: string;
  /** `约30公里`, or `县内`; on a hub the name of the point's county. */
  readonly distance: string;
  readonly address: string;
  readonly hours: string;
  /** The hours by day where they differ from day to day; else empty, and `hours` says all. */
  readonly week: readonly { readonly days: string; readonly hours: string }[];
  /** Days of the next weeks on which the hours differ. */
  readonly changes: readonly HoursLine[];
  /** Parts in stock, parking and the way in, the day of the last check; one line each, without what nobody says. */
  readonly details: readonly string[];
  /** What is done there: `保险柜开锁、门锁换芯`. */
  readonly services: string;
  readonly phones: readonly Link[];
  readonly maps: readonly Link[];
}

export interface NeighbourRow {
  readonly name: string;
  readonly href: string;
  readonly mark: StatusMark;
  readonly distance?: string;
}

export interface TownshipGroup {
  /** `每周二、五`, `36小时内`, `上门`. */
  readonly terms: string;
  readonly names: readonly string[];
}

/** One row of the table of sources; `date` is as shown: `2026-10-30`, `2024年`. */
export interface SourceRow {
  readonly what: string;
  readonly source: string;
  readonly date: string;
}
