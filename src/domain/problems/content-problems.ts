import type { NamedPlace, Position } from './position.ts';

/** The parameters of problems with what stands beside the region lists: hours, fees, authorisations, technicians. */
export interface ContentProblemParams {
  /** `key` is written, but goes with one value of `other` alone. */
  'key-only-with': { key: string; other: string; value: string };
  'holiday-clash': { name: string; other: string; day: string; first: Position };
  /** The weekdays of the owner with this id differ. */
  'holiday-like-missing': { name: string; id: string; hours: string };
  'part-unpriced': { part: string; known: readonly string[] };
  'fee-clash': { item: string; place: NamedPlace; first: Position };
  /** Longitude and latitude as the cells should have them; swapped, or both in one cell. */
  'point-coordinates': { lng: string; lat: string; isSwapped: boolean };
  /** `key` names a day that has not come yet, of something that has happened. */
  'day-future': { key: string; day: string; today: string };
  'place-below-county': { raw: string; county: NamedPlace };
  'authorisation-expired': { holder: string; day: string; today: string };
  'authorisation-outside': {
    holder: string;
    list: string;
    places: readonly NamedPlace[];
    regions: Position;
  };
  'authorisation-service': {
    holder: string;
    list: string;
    services: readonly string[];
    scope: Position;
  };
  'technician-salt-missing': Record<never, never>;
  'consent-future': { day: string; today: string };
  'technician-repeated': { first: Position };
  'notice-authorisation-ends': { holder: string; day: string; days: number };
  /** Prices that do not hold yet, and stand on the pages all the same. */
  'notice-prices-future': { day: string; today: string };
  'notice-technician-expired': { day: string; today: string };
}
