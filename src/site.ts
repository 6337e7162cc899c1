import { readContentOnce, readGazetteerOnce } from './content/reading/content-reading.ts';
import type { SettingsEntry } from './content/locate-content.ts';
import { locateContent } from './content/locate-content.ts';
import { contentFiles } from './content/content-files.ts';
import { missingProblem } from './content/reading/read-file.ts';
import { ContentError } from './data/content-error.ts';
import { contentFolder, gazetteerFolder } from './data/content-folder.ts';
import type { RegionList } from './domain/coverage/region-list.ts';
import { dateInShanghai } from './domain/hours/today.ts';
import type { MovedAddress } from './domain/site/changes.ts';
import type { Checked } from './domain/problems/problem.ts';
import { isNotice } from './domain/problems/problem.ts';
import { createResolver } from './domain/resolver/resolver.ts';
import type { Manifest } from './domain/site/manifest.ts';
import type { Site } from './domain/site/site-data.ts';

/** An entry of the regions collection. */
interface RegionEntry {
  readonly id: string;
  readonly data: Omit<RegionList, 'id'>;
}

/** What was published before this build, and the old addresses that redirects.csv does not hold. */
interface Published {
  readonly previous: Manifest;
  readonly unrecorded: readonly MovedAddress[];
}

declare global {
  /** The one site of this process: a build evaluates this module several times. */
  var areaservedSite: { readonly site: Promise<Site>; readonly isOfCollection: boolean } | undefined;
  /** What `npm run build -- --previous` was told. */
  var areaservedPublished: Published | undefined;
}

/** Tells all later sites of this process what was published before. */
export function rememberPublished(published: Published): void {
  globalThis.areaservedPublished = published;
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

/** Replaces the site of this process; for the development server, once content is right again. */
export function replaceSite(site: Site): void {
  globalThis.areaservedSite = { site: Promise.resolve(site), isOfCollection: true };
}

/** What a check finds; the value is undefined when there are problems. */
interface CheckedSite extends Checked<Site | undefined> {
  /** Undefined where there is no site.yaml. */
  readonly settings: SettingsEntry | undefined;
}

/** Runs the whole path of the data, and reports all that is wrong with it, also where a file cannot be read. */
export function checkSite(regions?: readonly RegionEntry[]): CheckedSite {
  const folder = contentFolder();
  const reading = readContentOnce(folder);
  const { gazetteer, townships } = readGazetteerOnce(gazetteerFolder());
  const resolver = createResolver(gazetteer, townships);
  const lists = regions?.map(({ id, data }) => ({ ...data, id })) ?? reading.rows.regions;
  const [settings] = reading.files.settings.entries;
  const today = todayOf(settings);
  const located = locateContent({ gazetteer, resolver }, reading, lists, today);
  const missing = regions?.length === 0 ? [missingProblem(folder, contentFiles.regions)] : [];
  const problems = [...reading.problems, ...missing, ...located.problems];
  const content = problems.every(isNotice) ? reading.value : undefined;
  const published = globalThis.areaservedPublished;
  const value = content && {
    ...content,
    regions: lists,
    ...located.value,
    redirects: [...content.redirects, ...(published?.unrecorded ?? [])],
    ...(published && { previous: published.previous }),
    gazetteer,
    townships: townships(),
    today,
    base: new URL(content.settings.url).pathname,
  };
  return { value, problems, settings };
}

function mustBeRight({ value, problems }: CheckedSite): Site {
  if (value === undefined) throw new ContentError(problems.filter((problem) => !isNotice(problem)));
  return value;
}

// With `sample`, the day stands still, so that the sample never goes stale.
function todayOf(settings: SettingsEntry | undefined): string {
  const { sample, asOf } = settings?.known ?? {};
  if (sample && asOf !== undefined) return asOf;
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return dateInShanghai(epoch === undefined ? Date.now() : Number(epoch) * 1000);
}
