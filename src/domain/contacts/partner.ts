import type { BrandRelation } from './authorisations.ts';
import type { Authorisation } from './authorisations.ts';
import type { Origin } from '../problems/position.ts';

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
