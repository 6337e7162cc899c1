import type { RegionList } from './domain/content.ts';
import { ContentError } from './data/content-error.ts';
import { contentFolder, gazetteerFolder } from './data/content-folder.ts';
import { readGazetteer, readTownships } from './data/gazetteer-files.ts';
import { readContent } from './data/read-content.ts';
import type { RefusedPlace } from './data/refused-places.ts';
import { expandCoverage } from './domain/coverage.ts';
import type { Gazetteer, Townships } from './domain/gazetteer.ts';
import { checkFreshness } from './domain/freshness.ts';
import { checkNotes } from './domain/local-notes.ts';
import { checkRepeatedRecords } from './domain/repeated-records.ts';
import { locatePoints, locateRecords } from './domain/points.ts';
import type { Checked, Problem } from './domain/problem.ts';
import { isNotice } from './domain/problem.ts';
import { placeProblem } from './domain/place-problems.ts';
import { isAccepted } from './domain/resolution.ts';
import { createResolver } from './domain/resolver.ts';
import type { Content, Site } from './domain/site.ts';
import { dateInShanghai } from './domain/today.ts';

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

/** Runs the whole path of the data; the value is undefined when there are problems. */
export function checkSite(regions?: readonly RegionEntry[]): Checked<Site | undefined> {
  const folder = contentFolder();
  const read = readContent(folder);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const lists = regions?.map(({ id, data }) => ({ ...data, id }));
  const content = { ...read.value, regions: lists ?? read.value.regions };
  const gazetteer = readGazetteer(gazetteerFolder());
  const composed = composeSite(
    content,
    gazetteer,
    () => readTownships(gazetteerFolder()),
    read.refusedPlaces,
  );
  const empty: Problem[] = lists?.length === 0 ? [noRegions(folder)] : [];
  const problems = [...read.problems, ...empty, ...composed.problems];
  return { value: problems.every(isNotice) ? composed.value : undefined, problems };
}

/**
 * Resolves the places of the content, expands the coverage, and puts all together.
 * @param refused places that serve nobody, but whose problems are told too
 */
function composeSite(
  content: Content,
  gazetteer: Gazetteer,
  readTownshipsOnce: () => Townships,
  refused: readonly RefusedPlace[] = [],
): Checked<Site> {
  let townships: Townships | undefined;
  const loadTownships = () => (townships ??= readTownshipsOnce());
  const resolver = createResolver(gazetteer, loadTownships);
  const coverage = expandCoverage(gazetteer, resolver, content.regions);
  const points = locatePoints(gazetteer, resolver, content.points);
  const records = locateRecords(gazetteer, resolver, content.records);
  const value: Site = {
    ...content,
    services: byFirstMention(content),
    gazetteer,
    townships: loadTownships(),
    coverage: coverage.value,
    points: points.value,
    records: records.value,
    today: todayOf(content),
    base: new URL(content.settings.url).pathname,
  };
  const problems = [coverage, points, records].flatMap((part) => part.problems);
  const unread = refused.map(({ place, at }) => ({ resolution: resolver.resolve(place), at }));
  const strays = unread.filter(({ resolution }) => !isAccepted(resolution));
  return {
    value,
    problems: [
      ...problems,
      ...strays.map(({ resolution, at }) => placeProblem(resolution, at)),
      ...checkRepeatedRecords(resolver, content.records),
      ...checkFreshness(content, value.today),
      ...checkNotes(content.notes, gazetteer, coverage.value),
    ],
  };
}

function mustBeRight({ value, problems }: Checked<Site | undefined>): Site {
  if (value === undefined) throw new ContentError(problems.filter((problem) => !isNotice(problem)));
  return value;
}

// With `sample`, the day stands still, so that the sample never goes stale.
function todayOf({ settings }: Content): string {
  if (settings.sample && settings.asOf !== undefined) return settings.asOf;
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return dateInShanghai(epoch === undefined ? Date.now() : Number(epoch) * 1000);
}

function byFirstMention({ regions, services }: Content): Content['services'] {
  const named = [...new Set([...regions.flatMap((list) => list.services), ...services.map(({ id }) => id)])];
  return services.toSorted((a, b) => named.indexOf(a.id) - named.indexOf(b.id));
}

function noRegions(folder: string): Problem {
  const at = { file: `${folder}/regions`, line: 1, column: 1 };
  return { kind: 'collection-empty', params: { collection: 'regions' }, at };
}
