import type { NamedPlace, Position } from './position.ts';

/** The parameters of problems with service points, holidays, fees and records. */
export interface PointProblemParams {
  'point-far': { id: string; place: NamedPlace; kilometres: number };
  /** Longitude and latitude as the cells should have them; swapped, or both in one cell. */
  'point-coordinates': { lng: string; lat: string; isSwapped: boolean };
  'holiday-clash': { name: string; other: string; day: string; first: Position };
  /** The weekdays of the owner with this id differ. */
  'holiday-like-missing': { name: string; id: string; hours: string };
  'part-unpriced': { part: string; known: readonly string[] };
  'fee-clash': { item: string; place: NamedPlace; first: Position };
  'record-repeated': { place: string; first: Position };
}

/** The parameters of problems with authorisations by brands, and with technicians. */
export interface AuthorisationProblemParams {
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
  'notice-authorisation-ends': { holder: string; day: string; days: number };
  'technician-salt-missing': Record<never, never>;
  'technician-repeated': { first: Position };
  'consent-future': { day: string; today: string };
  'notice-technician-expired': { day: string; today: string };
}
