import { gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer } from '../../src/data/gazetteer-files.ts';
import { launchChromium } from '../audit/chromium.ts';
import { installPeers } from './install-peers.ts';
import { buildSites } from './search/built-sites.ts';
import type { SearchEngine } from './search/engines/engine.ts';
import { measureBox } from './search/in-browser.ts';
import type { ClassScores } from './search/measure-classes.ts';
import { scoreClass } from './search/measure-classes.ts';
import { queryClasses } from './search/query-classes.ts';
import { searchReport } from './search/report.ts';
import { serveSite } from './search/served-site.ts';

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
  if (!installPeers()) throw new Error('The packages of scripts/bench could not be installed.');
  const gazetteer = readGazetteer(gazetteerFolder());
  tell('building the sample and the whole country');
  const sites = await buildSites();
  const browser = await launchChromium();
  const site = await serveSite(sites.sample, '/');
  tell('typing into the search box');
  const box = await measureBox(browser, site);
  site.close();
  tell('indexing');
  // Its packages may have been missing until now.
  const { openEngines } = await import('./search/engines/open-engines.ts');
  const engines = await openEngines(gazetteer, sites, browser, box.load);
  const classes: ClassScores[] = [];
  for (const queryClass of queryClasses(gazetteer, seed)) {
    tell(queryClass.name);
    const sampling = { seed, slow: sample ?? SLOW_SAMPLE, others: sample };
    classes.push(await scoreClass(queryClass, engines, sampling));
  }
  await closeAll(engines);
  await browser.close();
  const figures = { seed, classes, engines, box };
  console.log(json ? JSON.stringify(figures) : searchReport(figures));
}

async function closeAll(engines: readonly SearchEngine[]): Promise<void> {
  for (const engine of engines) await engine.close();
}

function tell(step: string): void {
  if (process.stderr.isTTY) console.error(`Searching: ${step}`);
}
