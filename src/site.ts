import type { RegionList } from './domain/coverage/region-list.ts';
import { ContentError } from './data/content-error.ts';
import { contentFolder, gazetteerFolder } from './data/content-folder.ts';
import type { ContentDraft, DraftSettings } from './content/draft/content-draft.ts';
import { readContentOnce, readGazetteerOnce } from './content/content-reading.ts';
import { expandCoverage } from './domain/coverage/expand-coverage.ts';
import { checkChangeDays, locateChanges } from './content/changes/changes.ts';
import { locateDetails } from './content/located-details.ts';
import { checkFreshness } from './content/freshness.ts';
import { neededPhones } from './domain/contacts/phone-age.ts';
import { checkNotes } from './content/notes/note-checks.ts';
import { checkRepeatedRecords } from './content/records/record-checks.ts';
import { checkPastDays } from './content/past-days.ts';
import { locatePoints, locateRecords, placesOfRefused } from './content/points/points.ts';
import type { Checked, Problem } from './domain/problems/problem.ts';
import { isNotice } from './domain/problems/problem.ts';
import { inPageOrder } from './domain/money/service.ts';
import { createResolver } from './domain/resolver/resolver.ts';
import type { Content, Site } from './domain/site/site-data.ts';
import type { SiteSettings } from './domain/contacts/settings.ts';
import { dateInShanghai } from './domain/hours/today.ts';

/** An entry of the regions collection. */
interface RegionEntry {
  readonly id: string;
  readonly data: Omit<RegionList, 'id'>;
}

declare global {
  /** The one site of this process: a build evaluates this module several times. */
  var areaservedSite: { readonly site: Promise<Site>; readonly isOfCollection: boolean } | undefined;
}

/**
 * The site, made once in a process. Pages give the regions collection, and what they give is what is used: a site
 * that was made without it is made anew. Scripts give nothing, and the lists are read from the content folder.
 * @throws ContentError with every problem
 */
export function loadSite(regions?: readonly RegionEntry[]): Promise<Site> {
  const known = globalThis.areaservedSite;
  const isRight = regions === undefined || (regions.length > 0 && known?.isOfCollection === true);
  if (known && isRight) return known.site;
  const site = Promise.try(() => mustBeRight(checkSite(regions)));
  globalThis.areaservedSite = { site, isOfCollection: regions !== undefined };
  return site;
}

/** Replaces the site of this process; for the development server, when content was mended. */
export function replaceSite(site: Site): void {
  globalThis.areaservedSite = { site: Promise.resolve(site), isOfCollection: true };
}

/** What can be read of site.yaml: all of it, or the keys on which checks depend. */
export type ToldSettings = SiteSettings | DraftSettings;

/** What a check finds; the value is undefined when there are problems. */
interface CheckedSite extends Checked<Site | undefined> {
  readonly settings: ToldSettings | undefined;
}

/** Runs the whole path of the data, and tells all that is wrong with it, also where a file cannot be read. */
export function checkSite(regions?: readonly RegionEntry[]): CheckedSite {
  const folder = contentFolder();
  const read = readContentOnce(folder);
  const lists = regions?.map(({ id, data }) => ({ ...data, id }));
  const parts = { ...read.parts, regions: lists ?? read.parts.regions };
  const settings = read.value?.settings;
  const told = settings ?? read.draft.settings;
  const composed = composeSite(parts, read.draft, told);
  const empty: Problem[] = lists?.length === 0 ? [noRegions(folder)] : [];
  const problems = [...read.problems, ...empty, ...composed.problems];
  const isRight = settings !== undefined && problems.every(isNotice);
  return {
    value: isRight ? toSite({ ...parts, settings }, composed.value) : undefined,
    problems,
    settings: told,
  };
}

/** What the places of the content come to. */
type Composed = Pick<
  Site,
  | 'gazetteer'
  | 'townships'
  | 'coverage'
  | 'services'
  | 'points'
  | 'records'
  | 'technicians'
  | 'changes'
  | 'today'
>;

/** Resolves the places of the content and expands the coverage; what is refused serves nobody, but is checked too. */
function composeSite(
  parts: Omit<Content, 'settings'>,
  draft: ContentDraft,
  settings: ToldSettings | undefined,
): Checked<Composed> {
  const { gazetteer, townships } = readGazetteerOnce(gazetteerFolder());
  const resolver = createResolver(gazetteer, townships);
  const drafts = draft.lists.map(({ list, isComparable }) => (isComparable ? list : servingNobody(list)));
  const coverage = expandCoverage(gazetteer, resolver, [...parts.regions, ...drafts]);
  const points = locatePoints(gazetteer, resolver, parts.points);
  const records = locateRecords(gazetteer, resolver, parts.records);
  const changes = locateChanges(resolver, parts.changes);
  const today = todayOf(settings);
  const isCoverageKnown = draft.lists.every(({ isComplete }) => isComplete);
  const terms = {
    coverage: coverage.value,
    settings: settings && 'operator' in settings ? settings : undefined,
    technicianSalt: settings?.technicianSalt,
    today,
  };
  const details = locateDetails({ gazetteer, resolver }, parts, terms);
  const dated = { regions: [...parts.regions, ...drafts], phones: parts.phones, points: parts.points };
  return {
    value: {
      gazetteer,
      townships: townships(),
      coverage: coverage.value,
      ...details.value,
      services: inPageOrder(details.value.services),
      points: points.value,
      records: records.value,
      changes: changes.value,
      today,
    },
    problems: [
      ...[coverage, points, records, details, changes]
        .flatMap((part) => part.problems)
        .filter(({ kind }) => kind !== 'technician-salt-missing' || isSaltMissing(settings)),
      ...placesOfRefused(resolver, draft.pointPlaces, 'points'),
      ...placesOfRefused(resolver, draft.recordPlaces, 'records'),
      ...placesOfRefused(resolver, draft.changePlaces, 'changes'),
      ...checkRepeatedRecords(resolver, parts.records),
      ...checkFreshness(
        dated,
        today,
        settings?.thresholds,
        terms.settings ? neededPhones(terms.settings) : new Set(),
      ),
      ...checkPastDays(parts, settings, today),
      ...checkChangeDays([...parts.changes, ...parts.redirects], today),
      ...checkNotes(
        [...parts.notes, ...draft.notes],
        gazetteer,
        isCoverageKnown ? coverage.value : undefined,
      ),
    ],
  };
}

// A salt that is written wrongly is told as that.
function isSaltMissing(settings: ToldSettings | undefined): boolean {
  return settings !== undefined && !('technicianSalt' in settings.origin.positions);
}

// Its places are read, but nothing is said of where it meets other lists.
function servingNobody(list: RegionList): RegionList {
  const places = list.places.map((place) => ({ ...place, services: [] }));
  return { ...list, services: [], shares: [], over: [], places };
}

function toSite(content: Content, composed: Composed): Site {
  return {
    ...content,
    ...composed,
    base: new URL(content.settings.url).pathname,
  };
}

function mustBeRight({ value, problems }: CheckedSite): Site {
  if (value === undefined) throw new ContentError(problems.filter((problem) => !isNotice(problem)));
  return value;
}

// With `sample`, the day stands still, so that the sample never goes stale.
function todayOf(settings: ToldSettings | undefined): string {
  if (settings?.sample && settings.asOf !== undefined) return settings.asOf;
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return dateInShanghai(epoch === undefined ? Date.now() : Number(epoch) * 1000);
}

function noRegions(folder: string): Problem {
  const at = { file: `${folder}/regions`, line: 1, column: 1 };
  return { kind: 'collection-empty', params: { collection: 'regions' }, at };
}
