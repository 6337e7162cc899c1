import type { RegionList } from '../../src/domain/coverage/region-list.ts';
import type { Gazetteer } from '../../src/domain/places/gazetteer.ts';
import { compareWithList } from '../../src/import/compare-list.ts';
import { comparePages } from '../../src/import/compare-pages.ts';
import type { FoundPlace } from '../../src/import/found-place.ts';
import type { Resolver } from '../../src/domain/places/resolution.ts';
import { differenceReport } from '../../src/import/texts/found-report.ts';
import type { Language } from '../../src/strings/language.ts';

/** What import works with. */
export interface ImportContext {
  readonly gazetteer: Gazetteer;
  readonly resolver: Resolver;
  /** All region lists as they are. */
  readonly lists: readonly RegionList[];
  readonly found: readonly FoundPlace[];
}

/**
 * What was found compared with a list, in words.
 * @param empty the list as it begins, where it is new; places of a served list are taken where nothing is known
 */
export function compareText(
  { gazetteer, resolver, lists, found }: ImportContext,
  list: RegionList | undefined,
  language: Language,
  empty: RegionList = unnamedList,
): string {
  const difference = compareWithList(gazetteer, resolver, list, found);
  const base = list ?? empty;
  const others = lists.filter(({ id }) => id !== base.id);
  const added = difference.added.map((place) => ({ place }));
  const wider = [...others, { ...base, places: [...base.places, ...added] }];
  const removed = new Set(difference.removed);
  const narrower = [...others, { ...base, places: base.places.filter(({ place }) => !removed.has(place)) }];
  const pages = {
    appear: comparePages(gazetteer, resolver, lists, wider).appear,
    go: comparePages(gazetteer, resolver, list ? lists : narrower, narrower).go,
  };
  return differenceReport(list?.origin.file, difference, pages, language);
}

/** What was found compared with all lists together, in words; new places are taken as served. */
export function compareAllText(context: ImportContext, language: Language): string {
  const { gazetteer, resolver, lists, found } = context;
  const places = lists.flatMap((list) => list.places);
  const difference = compareWithList(gazetteer, resolver, { ...unnamedList, places }, found);
  const added = difference.added.map((place) => ({ place }));
  const pages = comparePages(gazetteer, resolver, lists, [...lists, { ...unnamedList, places: added }]);
  return differenceReport(undefined, { ...difference, removed: [] }, pages, language);
}

const unnamedList: RegionList = {
  id: '',
  title: '',
  status: 'own',
  services: [''],
  verified: '',
  source: '',
  shares: [],
  over: [],
  places: [],
  except: [],
  origin: { file: '', positions: {} },
};
