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
 * Builds the site in a folder of its own and replaces the old site only when the build succeeds.
 * @param folder of the built site, on the same disk as the project
 * @param finish writes what is not Astro's into the new site, before it replaces the old one
 * @returns Astro's warnings; each means lost data, and the old site stays where there is one
 * @throws the errors of Astro and of loaders
 */
export async function buildSite(folder: string, finish: (built: string) => void): Promise<readonly string[]> {
  await mkdir('.cache', { recursive: true });
  const staging = resolve(await mkdtemp(join('.cache', 'build-')));
  try {
    const warnings = await buildInto(staging);
    if (warnings.length > 0) return warnings;
    finish(join(staging, 'dist'));
    await replace(resolve(folder), staging);
    return warnings;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** With a cache of its own, so that no build sees the data of another build. */
async function buildInto(staging: string): Promise<readonly string[]> {
  // Builds send no usage data.
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
