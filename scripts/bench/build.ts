import { readdir } from 'node:fs/promises';
import type { BuiltSite } from './built-sites.ts';
import { buildSites } from './built-sites.ts';

/** Builds the project's content and a site that serves every county, and prints what each took. */
export async function benchBuild(): Promise<void> {
  const { sample, country } = await buildSites();
  console.table({ sample: await row(sample), country: await row(country) });
}

async function row({ folder, seconds, peakMegabytes }: BuiltSite) {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { pages, seconds, megabytes: peakMegabytes };
}
