import type { Resolution } from '../places/resolution.ts';
import type { Overlap } from './overlap.ts';
import type { NamedPlace, Position } from './position.ts';

/** The parameters of problems with the name of a place, and of notices how it was read. */
export interface PlaceProblemParams {
  'place-ambiguous': { raw: string; candidates: readonly NamedPlace[] };
  /** `since`: the year in which a place of that name became the suggested one. */
  'place-unknown': { raw: string; parent?: NamedPlace; since?: string; suggestions: readonly NamedPlace[] };
  'place-mismatch': { raw: string; candidates: readonly NamedPlace[] };
  'place-split': { raw: string; since: string; successors: readonly NamedPlace[] };
  'place-too-wide': { raw: string; place: NamedPlace };
  'place-several': { raw: string; places: readonly string[] };
  'place-partial': { raw: string; read: string; rest: string };
  'place-township-unknown': {
    raw: string;
    unit: NamedPlace;
    township: string;
    suggestions: readonly NamedPlace[];
  };
  'place-placeholder': { raw: string; place: NamedPlace };
  'place-zone': { raw: string; counties: readonly NamedPlace[] };
  'place-no-county-data': { raw: string };
  'place-none': { raw: string };
  'place-code-differs': { raw: string; code: NamedPlace; name: NamedPlace };
  'place-below-county': { raw: string; county: NamedPlace };
  'note-no-unit': { id: string };
  'notice-repaired': { raw: string; read: string };
  'notice-incomplete': { raw: string; read: string };
  'notice-renamed': {
    raw: string;
    read: string;
    kind: NonNullable<Resolution['change']>;
    since: string;
    from?: string;
    to?: string;
  };
  'notice-whole': { raw: string; count: number };
  'notice-note-unseen': { place: NamedPlace };
}

/** The parameters of what contradicts itself in a region list, or between two of them. */
export interface ListProblemParams {
  'place-repeated': { place: NamedPlace; first: Position };
  'place-excepted': { raw: string; place: NamedPlace; entry: Position };
  'except-outside': { raw: string; place: NamedPlace; wholes: readonly string[] };
  'except-township': { raw: string; place: NamedPlace; county: NamedPlace };
  'overlap-two-teams': Overlap;
  'overlap-not-served': Overlap;
  'list-partner-missing': { list: string; known: readonly string[] };
  /** `others` is what is left of the key without the list itself. */
  'list-names-itself': { list: string; key: 'shares' | 'over'; others: readonly string[] };
  'list-shares-and-over': { list: string; other: string };
  'list-over-circular': { lists: readonly string[] };
}
