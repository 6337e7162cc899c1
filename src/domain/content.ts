import type { Authorisation, BrandRelation } from './authorisations.ts';
import type { NamedUnits } from './named-units.ts';
import type { Parking, StepFree } from './point-details.ts';
import type { Origin } from './position.ts';

/** Status of a team in a region list. */
export type ListStatus = 'own' | 'partner' | 'remote' | 'not-served';

/** A promised time: `24小时`, counted on the calendar or in working hours. */
export interface ResponsePromise {
  readonly minutes: number;
  /** As the editor wrote it: `24小时`, `90分钟`, `2天`. */
  readonly text: string;
  readonly clock: 'calendar' | 'working';
}

/** The terms that one place may have for itself; what is missing comes from its list. */
export interface PlaceTerms {
  readonly services?: readonly string[] | undefined;
  readonly response?: ResponsePromise | undefined;
  /** Days of visit as shown: `每周二、五`. */
  readonly days?: string | undefined;
  readonly note?: string | undefined;
  readonly verified?: string | undefined;
  readonly source?: string | undefined;
}

export interface RegionPlace extends PlaceTerms {
  /** As written. */
  readonly place: string;
}

/** Places as an editor wrote them, with the terms under which they are served. */
export interface RegionList {
  /** File name without ending: `minnan`. */
  readonly id: string;
  readonly title: string;
  readonly status: ListStatus;
  readonly partner?: string | undefined;
  readonly services: readonly string[];
  readonly response?: ResponsePromise | undefined;
  /** ISO date on which the list was last checked. */
  readonly verified: string;
  readonly source: string;
  readonly note?: string | undefined;
  readonly shares: readonly string[];
  readonly over: readonly string[];
  readonly places: readonly RegionPlace[];
  readonly except: readonly string[];
  readonly origin: Origin;
}

export interface Fee {
  readonly item: string;
  readonly kind: 'call-out' | 'labour' | 'part';
  /** Price as shown: `180元`, `30–60元`, `80元/小时`. */
  readonly price: string;
  readonly note?: string | undefined;
  /** `30天`; undefined where there is no warranty. */
  readonly warranty?: string | undefined;
  /** Where it holds; everywhere where this is missing. See `serviceAt`. */
  readonly where?: readonly NamedUnits[] | undefined;
}

/** A row of a fee table: the places where it holds as written. */
export interface FeeEntry extends Omit<Fee, 'where'> {
  readonly places?: readonly string[] | undefined;
}

export interface Service {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Shortest price line: `180元起`. */
  readonly from: string;
  readonly fees: readonly Fee[];
  /** ISO date from which the fee table holds. */
  readonly effective: string;
  readonly source: string;
  readonly accepted: readonly string[];
  readonly notAccepted: readonly string[];
  readonly body: string;
  readonly origin: Origin;
}

/** A file of services: its fees as written. */
export interface ServiceEntry extends Omit<Service, 'fees'> {
  readonly fees: readonly FeeEntry[];
}

export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly date: string;
  readonly source: string;
  readonly body: string;
  readonly origin: Origin;
}

/** Text that only one county has. */
export interface Note {
  /** Adcode of its unit. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly source: string;
  readonly body: string;
  readonly origin: Origin;
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly legalName: string;
  readonly creditCode: string;
  readonly relation: BrandRelation;
  /** Where the relation is `authorised`. */
  readonly authorisation?: Authorisation | undefined;
  readonly phones: readonly string[];
  readonly origin: Origin;
}

export interface Phone {
  readonly id: string;
  /** As shown, in one grouping: `400-000-0000`. */
  readonly number: string;
  readonly owner: string;
  readonly purpose: string;
  readonly brands: readonly string[];
  readonly hours: string;
  /** ISO date on which the number was last called. */
  readonly verified: string;
  readonly method: string;
  readonly origin: Origin;
}

/** A staffed address. */
export interface ServicePoint {
  readonly id: string;
  readonly name: string;
  /** Adcode of its unit. */
  readonly adcode: string;
  readonly address: string;
  /** WGS-84, degrees. */
  readonly lng: number;
  readonly lat: number;
  /** In one form: 周一至周六8:30–18:00. See `weekOf`. */
  readonly hours: string;
  readonly phones: readonly string[];
  readonly services: readonly string[];
  /** Parts in stock, by their items in the fee tables; undefined where nobody says. */
  readonly parts?: readonly string[] | undefined;
  readonly parking?: Parking | undefined;
  readonly stepFree?: StepFree | undefined;
  /** How to get in: 门口两级台阶，可按铃. */
  readonly access?: string | undefined;
  /** ISO date on which the row was last checked. */
  readonly verified?: string | undefined;
}

/** A row of points.csv: its place as written. */
export interface ServicePointRow extends Omit<ServicePoint, 'adcode'> {
  readonly place: string;
  readonly origin: Origin;
}

/** Measured figures of one county, service and period. */
export interface ServiceRecord {
  readonly adcode: string;
  readonly service: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly cases: number;
  readonly medianMinutes: number;
  /** Shares from 0 to 1. */
  readonly withinTarget: number;
  readonly satisfied: number | undefined;
  readonly source: string;
}

/** A row of records.csv: its place as written. */
export interface ServiceRecordRow extends Omit<ServiceRecord, 'adcode'> {
  readonly place: string;
  readonly origin: Origin;
}
