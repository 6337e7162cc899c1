import { resolve } from 'node:path';
import { readBaseUrl } from '../../src/build/base-url.ts';
import { createStaticServer, listen } from '../../src/build/static-server.ts';
import { contentFolder, gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer } from '../../src/data/gazetteer-files.ts';
import { installPeers } from './install-peers.ts';
import { measuredPages } from './pages/measured-pages.ts';
import type { MeasuredPage } from './pages/measured-pages.ts';
import { medianRun } from './pages/median-run.ts';
import { missedTargets } from './pages/missed-targets.ts';
import { pagesReport } from './pages/report.ts';
import type { Loaded } from './pages/run-lighthouse.ts';
import { buildSite } from './search/built-sites.ts';

/** What `npm run bench -- pages` takes. */
export interface PagesOptions {
  readonly json: boolean;
}

const ROUNDS = 5;

/** Builds the site, loads a page of each kind in Lighthouse and prints the medians; the exit code is 1 below a target. */
export async function benchPages({ json }: PagesOptions): Promise<void> {
  if (!installPeers()) throw new Error('The packages of scripts/bench could not be installed.');
  tell('building the site');
  const folder = resolve(await buildSite(contentFolder(), '.cache/bench/pages'));
  const chosen = await measuredPages(readGazetteer(gazetteerFolder()), folder);
  const base = readBaseUrl(contentFolder()).pathname;
  const server = createStaticServer({ folder, base });
  const origin = await listen(server, 0, '127.0.0.1');
  const rounds = await loadInTurn(chosen, origin + base.replace(/\/$/, ''));
  server.closeAllConnections();
  server.close();
  const pages = chosen.map((page, at) => {
    const median = medianRun(rounds.flatMap((round) => round[at]?.run ?? []));
    return { ...page, median, missed: missedTargets(page.kind, median) };
  });
  const report = { rounds: ROUNDS, instruments: rounds.flat().map(({ instruments }) => instruments), pages };
  console.log(json ? JSON.stringify(report) : pagesReport(report));
  if (pages.some(({ missed }) => missed.length > 0)) process.exitCode = 1;
}

// All pages take turns, so that what slows the machine down for a while slows all of them down.
async function loadInTurn(pages: readonly MeasuredPage[], address: string): Promise<readonly Loaded[][]> {
  // Its packages may have been missing until now.
  const { runLighthouse } = await import('./pages/run-lighthouse.ts');
  const rounds: Loaded[][] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const loaded: Loaded[] = [];
    for (const { kind, path, isIndexable } of pages) {
      tell(`${kind}, ${round} of ${ROUNDS}`);
      loaded.push(await runLighthouse(address + path, isIndexable));
    }
    rounds.push(loaded);
  }
  return rounds;
}

function tell(step: string): void {
  if (process.stderr.isTTY) console.error(`Loading: ${step}`);
}
