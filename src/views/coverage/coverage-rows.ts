import type { ListStatus } from '../../domain/coverage/status.ts';
import type { Assignment, Terms, UnitCoverage } from '../../domain/coverage/coverage.ts';
import { divisionOf, parentsOf } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl, placePath } from '../../domain/site/urls.ts';
import { mainTerms, otherTerms } from '../units/terms.ts';
import { partnerOf, townshipName } from '../referenced.ts';

interface NamedTownship {
  readonly code: string;
  readonly name: string;
}

type NamedExtent = 'whole' | readonly NamedTownship[];

/** The terms of a service; what is not known is null. */
interface ToldTerms {
  readonly response: { readonly minutes: number; readonly clock: 'calendar' | 'working' } | null;
  /** Days of visit, as shown: `每周二、五`. */
  readonly days: string | null;
  readonly note: string | null;
  /** ISO date. */
  readonly verified: string;
  readonly source: string;
}

/** One team's word on one service, as /coverage.json has it. */
interface CoverageService extends ToldTerms {
  readonly service: string;
  readonly status: ListStatus;
  readonly team: string;
  readonly partner: string | null;
  readonly extent: NamedExtent;
  /** Townships on other terms than these; what differs is in full, not only the difference. */
  readonly townships: readonly (NamedTownship & ToldTerms)[];
}

/** A unit that some list names, as /coverage.json has it. */
export interface CoverageEntry {
  readonly adcode: string;
  readonly name: string;
  /** Full names of the parents, widest first. */
  readonly parents: readonly string[];
  readonly status: ListStatus;
  readonly extent: NamedExtent;
  /** Absolute address of its page, or of its row where it has none. */
  readonly url: string;
  readonly services: readonly CoverageService[];
}

/** Every unit that some list names, in code order: the content of /coverage.json. */
export function toCoverageRows(site: Site): readonly CoverageEntry[] {
  return [...site.coverage.values()]
    .sort((one, other) => one.adcode.localeCompare(other.adcode))
    .map((unit) => toEntry(site, unit));
}

function toEntry(site: Site, unit: UnitCoverage): CoverageEntry {
  const division = divisionOf(site.gazetteer, unit.adcode);
  return {
    adcode: unit.adcode,
    name: division.name,
    parents: parentsOf(site.gazetteer, division).map(({ name }) => name),
    status: unit.status,
    extent: namedExtent(site, unit.adcode, unit.extent),
    url: absoluteUrl(site.settings.url, placePath(site.gazetteer, site.coverage, division)),
    services: unit.assignments.map((assignment) => toService(site, unit.adcode, assignment)),
  };
}

function toService(site: Site, adcode: string, assignment: Assignment): CoverageService {
  const { service, status, team, partner, extent } = assignment;
  return {
    service,
    status,
    team,
    partner: partner === undefined ? null : partnerOf(site, partner).name,
    extent: namedExtent(site, adcode, extent),
    ...toTold(mainTerms(assignment)),
    townships: otherTerms(assignment).map(([code, terms]) => ({
      ...namedTownship(site, adcode, code),
      ...toTold(terms),
    })),
  };
}

function toTold({ response, days, note, verified, source }: Terms): ToldTerms {
  return {
    response: response ? { minutes: response.minutes, clock: response.clock } : null,
    days: days ?? null,
    note: note ?? null,
    verified,
    source,
  };
}

function namedExtent(site: Site, adcode: string, extent: UnitCoverage['extent']): NamedExtent {
  if (extent === 'whole') return 'whole';
  return extent.map((code) => namedTownship(site, adcode, code));
}

function namedTownship(site: Site, adcode: string, code: string): NamedTownship {
  return { code, name: townshipName(site, adcode, code) };
}
