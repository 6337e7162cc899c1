import { ContentError } from '../src/data/content-error.ts';
import type { Site } from '../src/domain/site/site-data.ts';
import { loadSite } from '../src/site.ts';
import { contentOrExit } from '../src/build/content-or-exit.ts';

/** The site; where its content has problems they are told, and the command ends with 1. */
export async function siteOrExit(): Promise<Site> {
  contentOrExit();
  try {
    return await loadSite();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message.trim());
    process.exit(1);
  }
}
