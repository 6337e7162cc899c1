import type { PointCard } from '../county/county-rows.ts';
import type { Frame, Link, PhoneCard, StatusMark } from '../frame.ts';
import type { PointGroup } from './hub-points.ts';
import type { PrefectureRow } from './prefecture-row.ts';

/** One county (or leaf prefecture) as a row of its hub. */
export interface CountyRow {
  /** Fragment: the county's slug. */
  readonly id: string;
  readonly name: string;
  /** Its page; undefined where it has none. */
  readonly href?: string;
  readonly mark: StatusMark;
  /** `仅龙河镇、富文镇`. */
  readonly extent?: string;
  /** `承诺24小时内`. */
  readonly promise?: string;
  /** `实测5小时40分（46单）`, `实测不足10单`. */
  readonly measured?: string;
  /** `30–60元`. */
  readonly callOut?: string;
  /** `龙海网点，约30公里`. */
  readonly nearestPoint?: string;
  /** For a county without a page: what to do, and the nearest served county. */
  readonly answer?: string;
  readonly nearest?: Link & { readonly distance: string };
}

export interface HubPage {
  readonly frame: Frame;
  readonly name: string;
  readonly reading: string;
  /** Clauses of the first sentence. */
  readonly answer: readonly string[];
  readonly lead: string;
  readonly phone: PhoneCard;
  /** The counts add up to all units of the hub. */
  readonly tally: readonly { readonly mark: StatusMark; readonly count: number }[];
  /** Prefectures, on a province page; empty on a prefecture page. */
  readonly prefectures: readonly PrefectureRow[];
  /** Units that hang directly on this hub. */
  readonly counties: readonly CountyRow[];
  /** `各县区`, `不设县区的市`. */
  readonly countiesTitle: string;
  readonly countiesNote?: string;
  /** What was measured in all units together, in sentences; empty where there are no figures. */
  readonly measured: readonly string[];
  /** Service points in the units that hang directly on this hub. */
  readonly points: readonly PointCard[];
  /** Those of its prefectures; empty on a prefecture page. */
  readonly pointGroups: readonly PointGroup[];
  readonly teams: readonly { readonly name: string; readonly text: string }[];
  readonly source: string;
}
