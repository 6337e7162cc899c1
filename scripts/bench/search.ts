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

/** What `npm run bench -- search` takes. */
export interface SearchOptions {
  readonly seed: number;
  /** Queries of a class that every engine is asked; undefined is all, of slow engines `SLOW_SAMPLE`. */
  readonly sample: number | undefined;
  readonly json: boolean;
}

const SLOW_SAMPLE = 300;

/** Asks queries of every class of this project's place search and of its peers, and prints what is right, and the cost. */
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
