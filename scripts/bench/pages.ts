import { resolve } from 'node:path';
import { readBaseUrl } from '../../src/build/base-url.ts';
import { serveFolder } from '../../src/build/static-server.ts';
import { contentFolder, gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer } from '../../src/data/gazetteer-files.ts';
import { measuredPages } from './pages/measured-pages.ts';
import type { MeasuredPage } from './pages/measured-pages.ts';
import { medianRun } from './pages/median-run.ts';
import { missedTargets } from './pages/missed-targets.ts';
import { pagesReport } from './pages/report.ts';
import { runLighthouse } from './pages/run-lighthouse.ts';
import type { Loaded } from './pages/run-lighthouse.ts';
import { buildSite } from './built-sites.ts';
import { tellStep } from './tell-step.ts';

const ROUNDS = 5;

/** Builds the site, loads a page of each kind in Lighthouse and prints the medians; exit code 1 where a target is missed. */
export async function benchPages(json: boolean): Promise<void> {
  tellStep('Building the site');
  const folder = resolve('.cache/bench/pages');
  await buildSite(contentFolder(), folder);
  const chosen = await measuredPages(readGazetteer(gazetteerFolder()), folder);
  const site = await serveFolder({ folder, base: readBaseUrl(contentFolder()).pathname });
  const rounds = await loadInTurn(chosen, site.address.replace(/\/$/, ''));
  site.close();
  const pages = chosen.map((page, at) => {
    const median = medianRun(rounds.flatMap((round) => round[at]?.run ?? []));
    return { ...page, median, missed: missedTargets(page.kind, median) };
  });
  const report = { rounds: ROUNDS, instruments: rounds.flat().map(({ instruments }) => instruments), pages };
  console.log(json ? JSON.stringify(report) : pagesReport(report));
  if (pages.some(({ missed }) => missed.length > 0)) process.exitCode = 1;
}

// The pages take turns, so that a temporary slowdown of the machine affects all of them.
async function loadInTurn(pages: readonly MeasuredPage[], address: string): Promise<readonly Loaded[][]> {
  const rounds: Loaded[][] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const loaded: Loaded[] = [];
    for (const { kind, path, isIndexable } of pages) {
      tellStep(`Loading: ${kind}, ${round} of ${ROUNDS}`);
      loaded.push(await runLighthouse(address + path, isIndexable));
    }
    rounds.push(loaded);
  }
  return rounds;
}
