import type { Terms } from '../../domain/coverage/coverage.ts';
import type { ListStatus } from '../../domain/coverage/status.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl } from '../../domain/site/urls.ts';
import { coverageRows } from './coverage-rows.ts';
import type { CoverageTeam, NamedExtent, NamedTownship } from './coverage-rows.ts';

/** A unit that some list names, as /coverage.json has it. */
interface CoverageEntry {
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

/** What one team does for one service, and on which terms. */
interface CoverageService extends EntryTerms {
  readonly service: string;
  readonly status: ListStatus;
  readonly team: string;
  readonly partner: string | null;
  readonly extent: NamedExtent;
  /** Townships on other terms than these; what differs is in full, not only the difference. */
  readonly townships: readonly (NamedTownship & EntryTerms)[];
}

/** The terms of a service; what is not known is null. */
interface EntryTerms {
  readonly response: { readonly minutes: number; readonly clock: 'calendar' | 'working' } | null;
  /** Days of visit, as shown: `每周二、五`. */
  readonly days: string | null;
  readonly note: string | null;
  /** ISO date. */
  readonly verified: string;
  readonly source: string;
}

/** Every unit that some list names, in code order: the content of /coverage.json. */
export function toCoverageJson(site: Site): readonly CoverageEntry[] {
  return coverageRows(site).map(({ unit, path, extent, teams }) => ({
    adcode: unit.adcode,
    name: unit.division.name,
    parents: unit.parents.map(({ name }) => name),
    status: unit.status,
    extent,
    url: absoluteUrl(site.settings.url, path),
    services: teams.map(toService),
  }));
}

function toService({ service, status, team, partner, extent, terms, townships }: CoverageTeam) {
  return {
    service,
    status,
    team,
    partner: partner ?? null,
    extent,
    ...toEntryTerms(terms),
    townships: townships.map(({ code, name, terms: own }) => ({ code, name, ...toEntryTerms(own) })),
  };
}

function toEntryTerms({ response, days, note, verified, source }: Terms): EntryTerms {
  return {
    response: response ? { minutes: response.minutes, clock: response.clock } : null,
    days: days ?? null,
    note: note ?? null,
    verified,
    source,
  };
}
