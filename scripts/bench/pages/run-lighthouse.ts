import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumFlags, findChromium } from '../../audit/chromium.ts';
import { categories, toPageRun } from './page-run.ts';
import type { PageRun } from './page-run.ts';

/** The tools and the machine of a measurement. */
export interface Instruments {
  readonly lighthouse: string;
  /** The browser as it names itself: `HeadlessChrome/143.0.0.0`. */
  readonly browser: string;
  /** Lighthouse's benchmark of the machine at that moment; a fast one has over 1500. */
  readonly machine: number;
}

/** One load of a page, and how it was measured. */
export interface Loaded {
  readonly run: PageRun;
  readonly instruments: Instruments;
}

/**
 * Loads a page in a new browser with an empty profile, emulating Lighthouse's phone on a slow network.
 * @param isIndexable whether the site means to offer the page to search engines
 * @throws where Lighthouse cannot judge the page
 */
export async function runLighthouse(url: string, isIndexable: boolean): Promise<Loaded> {
  const chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: ['--headless=new', ...chromiumFlags],
    logLevel: 'silent',
  });
  try {
    const options = { port: chrome.port, logLevel: 'error' as const, onlyCategories: categories };
    const result = await lighthouse(url, options);
    const failed = result === undefined ? 'no result' : result.lhr.runtimeError?.message;
    if (result === undefined || failed !== undefined) throw new Error(`Lighthouse on ${url}: ${failed}`);
    const { lighthouseVersion, environment } = result.lhr;
    const browser = /\S*Chrom\S*\/\S+/.exec(environment.hostUserAgent)?.[0] ?? environment.hostUserAgent;
    return {
      run: toPageRun(result, isIndexable),
      instruments: { lighthouse: lighthouseVersion, browser, machine: environment.benchmarkIndex },
    };
  } finally {
    chrome.kill();
  }
}
