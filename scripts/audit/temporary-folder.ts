import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests of a run one temporary folder and removes it after them. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'areaserved-test-'));
  process.env.TMPDIR = folder;
  process.env.TEMP = folder;
  return () => rm(folder, { recursive: true, force: true });
}
