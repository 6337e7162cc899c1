import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Browser, Page } from 'playwright-core';
import { openProfile } from '../../../audit/chromium.ts';
import type { Answer, Load, Question, SearchEngine } from './engine.ts';
import { WARM_UP } from './engine.ts';
import type { ServedSite } from '../served-site.ts';
import { serveSite } from '../served-site.ts';

interface Found {
  /** Names of fragments, best first. */
  readonly ids: readonly string[];
  readonly milliseconds: number;
}

/** A built site whose `pagefind` folder is searched. */
export interface IndexedSite {
  readonly name: string;
  readonly folder: string;
  /** Path of the base URL with trailing slash. */
  readonly base: string;
  /** The division that a page is about; empty for other pages. */
  readonly codeOf: (path: string) => string;
  /** Normalises a query before it is searched for. */
  readonly prepare: (query: string) => string;
}

/** The JSON of a fragment file, which follows a signature of Pagefind. */
const fragment = z.object({ url: z.string() });

/** How many results a site shows at once: that many fragments are fetched for the first answer. */
const SHOWN = 5;

/**
 * Pagefind as it runs on a site: in a browser, its files fetched from a server.
 * @param firsts queries whose download is measured, each in a fresh browser profile
 */
export async function pagefindEngine(
  browser: Browser,
  { name, folder, base, codeOf, prepare }: IndexedSite,
  firsts: readonly string[],
): Promise<SearchEngine> {
  const site = await serveSite(folder, base);
  const pathById = readFragments(join(folder, 'pagefind', 'fragment'));
  const load = await weighFirstAnswers(browser, site, firsts);
  const page = await openPage(browser, site);
  const toAnswer = ({ ids, milliseconds }: Found, limit: number): Answer => ({
    codes: ids.slice(0, limit).map((id) => codeOf(pathById.get(id) ?? '')),
    milliseconds,
  });
  return {
    name,
    load,
    wakeMilliseconds: undefined,
    isSlow: true,
    async ask(questions: readonly Question[]) {
      const texts = questions.map(({ text }) => prepare(text));
      await searchAll(page, texts.slice(0, WARM_UP));
      const found = await searchAll(page, texts);
      return found.map((answer, at) => toAnswer(answer, questions[at]?.limit ?? 0));
    },
    async close() {
      await page.context().close();
      site.close();
    },
  };
}

/** The addresses of results by the names of their fragments. */
function readFragments(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      const { url } = fragment.parse(JSON.parse(text.slice(text.indexOf('{'))));
      return [file.replace(/\.pf_fragment$/, ''), url];
    }),
  );
}

async function weighFirstAnswers(
  browser: Browser,
  site: ServedSite,
  texts: readonly string[],
): Promise<Load> {
  const loads: Load[] = [];
  for (const text of texts) {
    const page = await openPage(browser, site);
    site.takeLoad();
    await page.evaluate(searchScript([text], SHOWN));
    loads.push(site.takeLoad());
    await page.context().close();
  }
  loads.sort((a, b) => a.bytes - b.bytes);
  return loads[Math.floor(loads.length / 2)] ?? { requests: 0, bytes: 0 };
}

async function openPage(browser: Browser, site: ServedSite): Promise<Page> {
  const page = await openProfile(browser);
  await page.goto(site.address);
  return page;
}

function searchAll(page: Page, texts: readonly string[]): Promise<readonly Found[]> {
  return page.evaluate<readonly Found[]>(searchScript(texts, 0));
}

/** Searches for one text after the other, twice as `askInTurn` does, and reads as many of the results as are shown. */
function searchScript(texts: readonly string[], shown: number): string {
  return `(async () => {
    const pagefind = await import(new URL('pagefind/pagefind.js', location.href).href);
    const found = [];
    for (const text of ${JSON.stringify(texts)}) {
      const times = [];
      let results = [];
      for (let turn = 0; turn < 2; turn += 1) {
        const started = performance.now();
        ({ results } = await pagefind.search(text));
        times.push(performance.now() - started);
      }
      await Promise.all(results.slice(0, ${shown}).map((result) => result.data()));
      found.push({ ids: results.slice(0, 60).map(({ id }) => id), milliseconds: Math.min(...times) });
    }
    return found;
  })()`;
}
