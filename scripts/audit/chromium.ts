import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** They keep Chromium from contacting other hosts, and let it run as root. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds after which a browser that does not answer is given up, however busy the machine is. */
const hang = 300_000;

/** Starts the Chromium that is found: see `findChromium`. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: chromiumFlags, timeout: hang });
}

/** Opens a page in a fresh browser profile. */
export async function openProfile(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(hang);
  return context.newPage();
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, an installed one, Playwright's, else Debian's package,
 * which is installed when this runs as root.
 * @throws when there is none, with what to do
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
