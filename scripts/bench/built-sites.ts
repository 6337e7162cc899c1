import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer } from '../../src/data/gazetteer-files.ts';
import { runNode } from '../audit/run.ts';

/** A site that was built in a process of its own, and what that took. */
export interface BuiltSite {
  readonly folder: string;
  readonly seconds: number;
  /** Of the process that renders; Pagefind indexes in another one. */
  readonly peakMegabytes: number;
}

/** Where the benchmarks keep what they build. */
export const BENCH_FOLDER = join('.cache', 'bench');

/** Reports the peak memory of a process when it ends. */
const reporter =
  'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

/** Builds the project's content, and a site that serves every county. */
export async function buildSites(): Promise<{ readonly sample: BuiltSite; readonly country: BuiltSite }> {
  await rm(BENCH_FOLDER, { recursive: true, force: true });
  return {
    sample: await buildSite('content', join(BENCH_FOLDER, 'sample')),
    country: await buildSite(await writeCountry(), join(BENCH_FOLDER, 'country')),
  };
}

/**
 * Builds a site as `npm run build` does.
 * @throws with the problems when the content has some
 */
export async function buildSite(content: string, folder: string): Promise<BuiltSite> {
  const started = performance.now();
  const { code, stderr } = await runNode(['--import', reporter, 'scripts/build.ts'], {
    AREASERVED_CONTENT: content,
    AREASERVED_OUT: folder,
  });
  if (code !== 0) throw new Error(`The site of ${content} could not be built.\n${stderr}`);
  return {
    folder,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    peakMegabytes: Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024),
  };
}

/** The project's content with one list that serves all 31 provinces in place of its lists. */
async function writeCountry(): Promise<string> {
  const folder = join(BENCH_FOLDER, 'country-content');
  const isWanted = (path: string) => !/[/\\](?:gazetteer|regions)(?:$|[/\\])/.test(path);
  await cp('content', folder, { recursive: true, filter: isWanted });
  await mkdir(join(folder, 'regions'));
  const services = (await readdir(join(folder, 'services'))).map((file) => file.replace(/\.md$/, ''));
  const { divisions, childrenOf } = readGazetteer(gazetteerFolder());
  const provinces = divisions.filter(({ level, adcode }) => level === 'province' && childrenOf.has(adcode));
  const lines = [
    'title: 全国组',
    'status: own',
    `services: [${services.join(', ')}]`,
    'response: { within: 24小时, clock: calendar }',
    'verified: 2026-10-30',
    'source: 生成的清单',
    'places:',
    ...provinces.map(({ name }) => `  - ${name}全境`),
  ];
  await writeFile(join(folder, 'regions', 'country.yaml'), `${lines.join('\n')}\n`);
  return folder;
}
