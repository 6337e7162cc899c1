import type { AstroIntegration } from 'astro';

/**
 * Puts all that the search box takes into one script, so that the first suggestion costs two requests: this script
 * and the place index. Left to itself, the bundler makes more scripts of what other scripts need too.
 */
const searchBox = {
  name: 'search-box',
  test: /\/src\/(?:search\/box\/box|domain\/phone|strings\/figures)\.ts$/,
};

/** Vite's helper loads styles along with a script. Ours have none, and the helper is longer than they are. */
const plainImports = {
  name: 'areaserved:plain-imports',
  enforce: 'pre' as const,
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** How the scripts of the pages are cut and bundled. */
export function clientScripts(): AstroIntegration {
  const build = { rolldownOptions: { output: { codeSplitting: { groups: [searchBox] } } } };
  return {
    name: 'areaserved:client-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports], environments: { client: { build } } } });
      },
    },
  };
}
