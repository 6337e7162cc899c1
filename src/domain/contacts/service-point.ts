import type { Origin } from '../problems/position.ts';

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

/** Where visitors of a service point can leave a car. */
export const parkings = ['free', 'paid', 'none'] as const;
export type Parking = (typeof parkings)[number];

/** Whether one gets in without a step; `help`: with somebody's help. */
export const stepFrees = ['yes', 'help', 'no'] as const;
export type StepFree = (typeof stepFrees)[number];
