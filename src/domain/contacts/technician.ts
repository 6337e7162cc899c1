import type { Origin } from '../problems/position.ts';

/** Somebody who may come to a door, listed with consent and without a name. */
export interface Technician {
  /** What `technicianHash` gives. */
  readonly hash: string;
  /** Id of the partner; the operator's own where it is missing. */
  readonly partner?: string | undefined;
  /** ISO date, included. */
  readonly validUntil: string;
  /** Where they work, in full: 福建省漳州市. */
  readonly regions: readonly string[];
}

/** A row of technicians.csv: its regions as written. */
export interface TechnicianRow extends Technician {
  /** ISO date of the written consent. */
  readonly consented: string;
  readonly origin: Origin;
}
