import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MANIFEST, manifestJsonSchema, readManifest } from './manifest-file.ts';

const manifest = {
  version: 1,
  site: 'https://example.com/',
  sample: false,
  license: null,
  pages: [{ path: '/', facts: '0123456789abcdef', lastmod: '2026-11-15', index: true }],
  redirects: [],
};
const folderWith = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  writeFileSync(join(folder, MANIFEST), text);
  return folder;
};

test('a manifest is read from its folder or its file, unknown keys aside', async () => {
  const folder = folderWith(JSON.stringify({ ...manifest, later: 1 }));
  expect(await readManifest(folder)).toEqual({ manifest });
  expect(await readManifest(join(folder, MANIFEST))).toEqual({ manifest });
});

test('what is missing or wrong is told', async () => {
  const failed = async (where: string) => {
    const read = await readManifest(where);
    return 'failed' in read ? read.failed : '';
  };
  expect(await failed('no-such-folder')).toContain('ENOENT');
  expect(await failed(folderWith('<html>'))).toContain('JSON');
  expect(await failed(folderWith(JSON.stringify({ ...manifest, version: 2 })))).toMatch(/^version: /);
});

test('the published schema is that of the code; npm run schemas writes it', () => {
  expect(readFileSync('public/schemas/manifest.json', 'utf8')).toBe(manifestJsonSchema());
});
