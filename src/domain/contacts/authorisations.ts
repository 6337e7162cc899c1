import type { Origin } from '../problems/position.ts';

export type BrandRelation = 'is-brand' | 'authorised' | 'independent' | 'public-body';

/** The right to work in a brand's name; shown while it is valid. */
export interface Authorisation {
  readonly brand: string;
  readonly number: string;
  /** Ids of the services that it covers. */
  readonly scope: readonly string[];
  /** As written: 漳州市全境, 全国. */
  readonly regions: readonly string[];
  /** ISO date, included. */
  readonly validUntil: string;
  /** Where the document is found. */
  readonly source: string;
}

/** Who may hold an authorisation: a partner, or the operator, who answers for own teams and help from afar. */
export interface Holder {
  readonly name: string;
  /** Id of the partner; undefined for the operator. */
  readonly partner?: string;
  readonly relation: BrandRelation;
  readonly authorisation?: Authorisation | undefined;
  readonly origin: Origin;
  /** Where the authorisation stands in its file. */
  readonly path: string;
}
