import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/build/static-server.ts';
import { publicSite } from './public-site.ts';
import { runNode } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built fixture site. */
    folder: string;
    /** Address of the running fixture site, with base and trailing slash. */
    address: string;
  }
}

/**
 * Builds the fixture site once, as `npm run build` does, and serves it to all tests of this folder. It is built as a
 * site that is none of a sample, because nothing of a sample is offered to search engines.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = resolve('.cache/audit/site');
  await copyFixture(publicSite.AREASERVED_CONTENT);
  const { code, stdout, stderr } = await runNode(['scripts/build.ts'], {
    ...publicSite,
    AREASERVED_OUT: folder,
  });
  if (code !== 0) throw new Error(`The fixture site could not be built.\n${stdout}\n${stderr}`);
  const { address, close } = await serveFolder({ folder, base: '/net/' });
  project.provide('folder', folder);
  project.provide('address', address);
  return close;
}

async function copyFixture(content: string): Promise<void> {
  await cp('scripts/audit/fixtures/site', content, { recursive: true, force: true });
  const settings = join(content, 'site.yaml');
  const yaml = await readFile(settings, 'utf8');
  await writeFile(settings, yaml.replace('sample: true', 'sample: false'));
}
