import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs the pinned packages of this folder where they are missing; tells whether they are there. */
export function installPeers(): boolean {
  const isThere = (name: string) => existsSync(new URL(`node_modules/${name}`, import.meta.url));
  if (['address-parse', 'flexsearch', 'lighthouse'].every(isThere)) return true;
  console.error('Installing the pinned packages of scripts/bench with npm ci.');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: fileURLToPath(new URL('.//', import.meta.url)),
    // The standard output is the measurement's alone.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
