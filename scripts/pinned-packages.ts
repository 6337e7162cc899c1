import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

const packageFile = z.object({ dependencies: z.record(z.string(), z.string()) });

/**
 * Installs the packages of a folder that has its own package.json, unless all of them are there.
 * @param folder with trailing slash: `new URL('.//', import.meta.url)`
 * @throws when npm cannot install them; its own messages go to stderr
 */
export function installPackages(folder: URL): void {
  const { dependencies } = packageFile.parse(
    JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')),
  );
  const isThere = (name: string) => existsSync(new URL(`node_modules/${name}`, folder));
  if (Object.keys(dependencies).every(isThere)) return;
  const cwd = fileURLToPath(folder);
  console.error(`Installing the pinned packages of ${cwd} with npm ci.`);
  const { status } = spawnSync('npm', ['ci'], {
    cwd,
    // stdout belongs to the results.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The packages of ${cwd} could not be installed.`);
}
