import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../../audit/run.ts';
import { writeCountry } from '../build.ts';

/** Folders of sites that are searched. */
export interface BuiltSites {
  /** The sample that comes with the project. */
  readonly sample: string;
  /** A site that serves every county. */
  readonly country: string;
  /** Empty: for the index of the documents. */
  readonly documents: string;
}

const FOLDER = join('.cache', 'bench');

/** Builds the sample and the whole country, as `npm run build` does. */
export async function buildSites(): Promise<BuiltSites> {
  await rm(FOLDER, { recursive: true, force: true });
  const documents = join(FOLDER, 'documents');
  await mkdir(documents, { recursive: true });
  return {
    sample: await buildSite('content', join(FOLDER, 'sample')),
    country: await buildSite(await writeCountry(), join(FOLDER, 'country')),
    documents,
  };
}

/**
 * Builds a site in a process of its own, as `npm run build` does.
 * @returns the folder of the built site
 * @throws with the problems when the content has some
 */
export async function buildSite(content: string, out: string): Promise<string> {
  const { code, stderr } = await runNode(['scripts/build.ts'], {
    AREASERVED_CONTENT: content,
    AREASERVED_OUT: out,
  });
  if (code !== 0) throw new Error(`The site of ${content} could not be built.\n${stderr}`);
  return out;
}
