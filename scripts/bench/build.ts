import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gazetteerFolder } from '../../src/data/content-folder.ts';
import { readGazetteer } from '../../src/data/gazetteer-files.ts';

interface Measured {
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const FOLDER = join('.cache', 'bench');

/** Builds the sample site and a site that serves every county, each in a process of its own, and prints a table. */
export async function benchBuild(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const sample = await measureBuild('content', join(FOLDER, 'sample'));
  const country = await measureBuild(await writeCountry(), join(FOLDER, 'country'));
  console.table({ sample, country });
}

/** The content of the sample with one list that serves all 31 provinces in place of its lists. */
export async function writeCountry(): Promise<string> {
  const folder = join(FOLDER, 'country-content');
  const isWanted = (path: string) => !/[/\\](?:gazetteer|regions)(?:$|[/\\])/.test(path);
  await cp('content', folder, { recursive: true, filter: isWanted });
  await mkdir(join(folder, 'regions'));
  const { divisions, childrenOf } = readGazetteer(gazetteerFolder());
  const provinces = divisions.filter(({ level, adcode }) => level === 'province' && childrenOf.has(adcode));
  const lines = [
    'title: 全国组',
    'status: own',
    'services: [opening, repair, lock]',
    'response: { within: 24小时, clock: calendar }',
    'verified: 2026-10-30',
    'source: 生成的清单',
    'places:',
    ...provinces.map(({ name }) => `  - ${name}全境`),
  ];
  await writeFile(join(folder, 'regions', 'country.yaml'), `${lines.join('\n')}\n`);
  return folder;
}

// The memory is that of the process that renders; Pagefind indexes in one of its own.
async function measureBuild(content: string, out: string): Promise<Measured> {
  const report =
    'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', report, 'scripts/build.ts'], {
    env: { ...process.env, AREASERVED_CONTENT: content, AREASERVED_OUT: out },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(errors);
  const files = await readdir(out, { recursive: true });
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    megabytes: Math.round(Number(/peak (\d+)/.exec(errors)?.[1]) / 1024),
  };
}
