import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/build/static-server.ts';
import { runNode } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built fixture site. */
    folder: string;
    /** Address of the running fixture site, with base and trailing slash. */
    address: string;
  }
}

/** Builds the fixture site once, as `npm run build` does, and serves it to all tests of this folder. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = resolve('.cache/audit/site');
  const { code, stdout, stderr } = await runNode(['scripts/build.ts'], {
    AREASERVED_CONTENT: 'scripts/audit/fixtures/site',
    AREASERVED_OUT: folder,
  });
  if (code !== 0) throw new Error(`The fixture site could not be built.\n${stdout}\n${stderr}`);
  const { address, close } = await serveFolder({ folder, base: '/net/' });
  project.provide('folder', folder);
  project.provide('address', address);
  return close;
}
