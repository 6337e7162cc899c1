import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What keeps Chromium from calling out, and lets it run as root. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium that is found: see `findChromium`. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, an installed one, Playwright's, else Debian's package,
 * which is installed when this runs as root.
 * @throws a sentence that tells what to do when there is none
 */
export function findChromium(): string {
  const set = process.env.CHROMIUM_PATH;
  if (set !== undefined) return requireExecutable(set);
  const found = onPath() ?? ofPlaywright() ?? installed();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium was found.\n  Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.',
  );
}

function requireExecutable(path: string): string {
  if (isExecutable(path)) return path;
  throw new Error(
    `CHROMIUM_PATH is "${path}", which cannot be run.\n  Set it to the executable of Chromium or Chrome.`,
  );
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

function ofPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  console.error('Installing the package chromium, which the browser tests need.');
  const noQuestions = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], { ...noQuestions, stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    ...noQuestions,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return onPath();
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
