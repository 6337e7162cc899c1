import { gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer } from '../../src/data/gazetteer-files.ts';
import { launchChromium } from '../audit/chromium.ts';
import { buildSites } from './built-sites.ts';
import { openEngines } from './search/engines/open-engines.ts';
import { measureBox } from './search/in-browser.ts';
import type { ClassScores } from './search/measure-classes.ts';
import { scoreClass } from './search/measure-classes.ts';
import { queryClasses } from './search/query-classes.ts';
import { searchReport } from './search/report.ts';
import { serveSite } from './search/served-site.ts';
import { tellStep } from './tell-step.ts';

/** The options of `npm run bench -- search`. */
export interface SearchOptions {
  readonly seed: number;
  /** Queries of each class; undefined is all, and `SLOW_SAMPLE` for slow engines. */
  readonly sample: number | undefined;
  readonly json: boolean;
}

const SLOW_SAMPLE = 300;

/** Sends queries of every class to this project's place search and its peers, and prints accuracy and cost. */
export async function benchSearch({ seed, sample, json }: SearchOptions): Promise<void> {
  const gazetteer = readGazetteer(gazetteerFolder());
  tellStep('Building the sample and the whole country');
  const { sample: ours, country } = await buildSites();
  const browser = await launchChromium();
  const site = await serveSite(ours.folder, '/');
  tellStep('Typing into the search box');
  const box = await measureBox(browser, site);
  site.close();
  tellStep('Indexing');
  const engines = await openEngines(
    gazetteer,
    { sample: ours.folder, country: country.folder },
    browser,
    box.load,
  );
  const classes: ClassScores[] = [];
  for (const queryClass of queryClasses(gazetteer, seed)) {
    tellStep(`Searching: ${queryClass.name}`);
    const sampling = { seed, slow: sample ?? SLOW_SAMPLE, others: sample };
    classes.push(await scoreClass(queryClass, engines, sampling));
  }
  for (const engine of engines) await engine.close();
  await browser.close();
  const figures = { seed, classes, engines, box };
  console.log(json ? JSON.stringify(figures) : searchReport(figures));
}
