import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { takenWarnings } from './strict-logger.ts';

/** Folder of the built site; `AREASERVED_OUT` names another one, as fixture builds do. */
export function outFolder(): string {
  return process.env.AREASERVED_OUT ?? 'dist';
}

/**
 * Builds the site beside the old one and puts it in its place when all went well; until then the old one stays.
 * @param folder where the built site goes, on the same disk as the project
 * @returns what Astro warned of; each warning means lost data, and with any the old site stays
 * @throws what Astro or a loader threw
 */
export async function buildSite(folder: string): Promise<readonly string[]> {
  await mkdir('.cache', { recursive: true });
  const staging = resolve(await mkdtemp(join('.cache', 'build-')));
  try {
    const warnings = await buildInto(staging);
    if (warnings.length === 0) await replace(resolve(folder), staging);
    return warnings;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** With a cache of its own, so that no build sees data of another one. */
async function buildInto(staging: string): Promise<readonly string[]> {
  // What is built, and for whom, is nobody else's business.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({
    outDir: join(staging, 'dist'),
    cacheDir: join(staging, 'astro'),
    logger: { entrypoint: fileURLToPath(new URL('strict-logger.ts', import.meta.url)) },
  });
  return takenWarnings();
}

async function replace(folder: string, staging: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  if (existsSync(folder)) await rename(folder, join(staging, 'old'));
  await rename(join(staging, 'dist'), folder);
}
