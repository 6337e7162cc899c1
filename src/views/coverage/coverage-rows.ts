import type { Assignment, Terms } from '../../domain/coverage/coverage.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { placePath } from '../../domain/site/urls.ts';
import { oncePer } from '../once-per.ts';
import { partnerOf, townshipName } from '../referenced.ts';
import type { Extent } from '../units/extent.ts';
import { listedUnits } from '../units/listed-unit.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { mainTerms, otherTerms } from '../units/terms.ts';

/** A unit that some list names: what the coverage page, /coverage.csv and /coverage.json are written from. */
export interface CoverageRow {
  readonly unit: ListedUnit;
  /** Its page, or its row on the hub above where it has none; without base. */
  readonly path: string;
  readonly extent: NamedExtent;
  readonly teams: readonly CoverageTeam[];
}

/** What one team does for one service. */
export interface CoverageTeam extends Pick<Assignment, 'service' | 'status' | 'team'> {
  /** Trade name of the partner. */
  readonly partner: string | undefined;
  readonly extent: NamedExtent;
  readonly terms: Terms;
  /** Townships on other terms than these, with all that holds there. */
  readonly townships: readonly (NamedTownship & { readonly terms: Terms })[];
}

export type NamedExtent = 'whole' | readonly NamedTownship[];

export interface NamedTownship {
  readonly code: string;
  readonly name: string;
}

/** Every unit that some list names, in code order. */
export const coverageRows = oncePer((site: Site): readonly CoverageRow[] =>
  [...listedUnits(site).values()].map((unit) => ({
    unit,
    path: placePath(site.gazetteer, site.coverage, unit.division),
    extent: namedExtent(site, unit.adcode, unit.extent),
    teams: unit.assignments.map((assignment) => toTeam(site, unit.adcode, assignment)),
  })),
);

function toTeam(site: Site, adcode: string, assignment: Assignment): CoverageTeam {
  const { service, status, team, partner, extent } = assignment;
  return {
    service,
    status,
    team,
    partner: partner === undefined ? undefined : partnerOf(site, partner).name,
    extent: namedExtent(site, adcode, extent),
    terms: mainTerms(assignment),
    townships: otherTerms(assignment).map(([code, terms]) => ({
      ...namedTownship(site, adcode, code),
      terms,
    })),
  };
}

function namedExtent(site: Site, adcode: string, extent: Extent): NamedExtent {
  if (extent === 'whole') return 'whole';
  return extent.map((code) => namedTownship(site, adcode, code));
}

function namedTownship(site: Site, adcode: string, code: string): NamedTownship {
  return { code, name: townshipName(site, adcode, code) };
}
