// @ts-check
import { defineConfig } from 'astro/config';
import { readBaseUrl } from './src/build/base-url.ts';
import { clientScripts } from './src/build/client-scripts.ts';
import { contentOrExit } from './src/build/content-or-exit.ts';
import { devProblems } from './src/build/dev-problems.ts';
import { pagefind } from './src/build/pagefind.ts';
import { redirects } from './src/build/redirects.ts';
import { indexableSitemap } from './src/build/sitemap.ts';
import { contentFolder } from './src/data/content-folder.ts';

contentOrExit();
const baseUrl = readBaseUrl(contentFolder());

export default defineConfig({
  site: baseUrl.origin,
  base: baseUrl.pathname,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  integrations: [indexableSitemap(), pagefind(), redirects(), devProblems(), clientScripts()],
});
