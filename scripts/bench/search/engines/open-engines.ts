import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Gazetteer } from '../../../../src/domain/places/gazetteer.ts';
import { divisionPath } from '../../../../src/domain/site/urls.ts';
import { BENCH_FOLDER } from '../../built-sites.ts';
import { placeDocuments, plainQuery } from './documents.ts';
import type { Load, SearchEngine } from './engine.ts';
import { flexSearchEngine } from './engine-flexsearch.ts';
import { miniSearchEngine } from './engine-minisearch.ts';
import { ownEngine } from './engine-own.ts';
import { pagefindEngine } from './engine-pagefind.ts';
import { indexDocuments } from './pagefind-documents.ts';

/** Queries whose download is measured with Pagefind, which fetches more for some than for others. */
const FIRSTS = ['漳浦县', '鼓楼区', '定安', '杭州余杭', '敦化市', '岑巩县', '五指山', '朝阳区', '吐鲁番'];

/**
 * The engines in the order of the table. General search engines get the same documents; Pagefind also searches the
 * pages of the whole country with its default settings.
 * @param sites folders of the built sites
 * @param load what this project's search box fetched for its first suggestion
 */
export async function openEngines(
  gazetteer: Gazetteer,
  sites: { readonly sample: string; readonly country: string },
  browser: Browser,
  load: Load,
): Promise<readonly SearchEngine[]> {
  const all = placeDocuments(gazetteer);
  const documents = join(BENCH_FOLDER, 'documents');
  await indexDocuments(all, documents);
  const byPath = new Map(
    gazetteer.divisions.map((division) => [divisionPath(gazetteer, division), division.adcode]),
  );
  const pages = {
    name: 'Pagefind, as it comes',
    folder: sites.country,
    base: '/',
    codeOf: (path: string) => byPath.get(path) ?? '',
    prepare: (query: string) => query,
  };
  const sameDocuments = {
    name: 'Pagefind, documents',
    folder: documents,
    base: '/',
    codeOf: (path: string) => path.replaceAll('/', ''),
    prepare: plainQuery,
  };
  return [
    ownEngine(readFileSync(join(sites.sample, 'places.json'), 'utf8'), load),
    await pagefindEngine(browser, pages, FIRSTS),
    await pagefindEngine(browser, sameDocuments, FIRSTS),
    miniSearchEngine(all),
    flexSearchEngine(all),
  ];
}
