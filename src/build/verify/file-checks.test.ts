import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPlaceIndex } from '../../search/place-index/place-index.ts';
import { content } from '../../views/fixtures/content.ts';
import { fixtureSite } from '../../views/fixtures/fixture-site.ts';
import { checkFiles } from './file-checks.ts';
import { findingLines } from './fixtures/built-page.ts';

const site = fixtureSite({ settings: { ...content.settings, sample: false } });
const index = JSON.stringify(buildPlaceIndex(site));
const robots = 'User-agent: *\nSitemap: https://example.com/sitemap-index.xml\n';
const noIndex = '/places.json The place index is missing, or does not match the coverage.';
const noSitemap = '/robots.txt The file is missing, or does not name the sitemap.';

test.each([
  ['as the coverage has them', { 'places.json': index, 'robots.txt': robots }, []],
  ['missing', {}, [noIndex, noSitemap]],
  [
    'of another site',
    { 'places.json': '{}', 'robots.txt': robots.replace('com', 'org') },
    [noIndex, noSitemap],
  ],
])('place index and robots.txt %s', (_, files, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(findingLines(checkFiles(site, folder))).toEqual(expected);
});
