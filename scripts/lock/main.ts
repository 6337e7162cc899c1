import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readArguments } from '../arguments.ts';
import type { LockedPackage } from './platforms.ts';
import { withAllPlatforms } from './platforms.ts';

// Zod's records keep the order of keys, its objects do not.
const lockFile = z.record(z.string(), z.unknown());
const lockedPackages = z.record(
  z.string(),
  z.custom<LockedPackage>((value) => typeof value === 'object' && value !== null),
);

readArguments({
  command: 'npm run lock',
  about: 'Writes package-lock.json anew from package.json, with the packages of every platform.',
  options: {},
  lines: [],
});

// Outside this folder, because npm lists only the platforms that it finds in node_modules (npm/cli issue 4828).
const folder = mkdtempSync(join(tmpdir(), 'lock-'));
for (const name of ['package.json', '.npmrc']) copyFileSync(name, join(folder, name));
execFileSync('npm', ['install', '--package-lock-only'], { cwd: folder, stdio: 'inherit' });
const lock = lockFile.parse(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')));
const packages = withAllPlatforms(lockedPackages.parse(lock.packages));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
rmSync(folder, { recursive: true });
