import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../domain/site/site-data.ts';
import { buildPlaceIndex } from '../../search/place-index/place-index.ts';
import { findingText } from '../../strings/commands/verify.ts';
import type { Finding } from './finding.ts';

/** The data files: the place index matches the coverage, robots.txt names the sitemap; a sample has none. */
export function checkFiles(site: Site, folder: string): readonly Finding[] {
  const index = readText(folder, 'places.json');
  const robots = readText(folder, 'robots.txt');
  return [
    ...(index === JSON.stringify(buildPlaceIndex(site))
      ? []
      : [{ path: '/places.json', text: findingText.indexOfAnother }]),
    ...(site.settings.sample || robots.includes(`Sitemap: ${site.settings.url}sitemap-index.xml`)
      ? []
      : [{ path: '/robots.txt', text: findingText.sitemapUnnamed }]),
  ];
}

/** Empty where there is no such file. */
function readText(folder: string, name: string): string {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
