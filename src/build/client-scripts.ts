import type { AstroIntegration } from 'astro';

/** The search box, and what it imports that other scripts import too. */
export const searchBoxFiles = [
  'src/search/box/box.ts',
  'src/domain/contacts/phone.ts',
  'src/strings/figures.ts',
] as const;

/**
 * One script for the search box, so that the first suggestion costs two requests: this script and the place index.
 * By default the bundler puts shared modules into scripts of their own.
 */
const searchBox = {
  name: 'search-box',
  test: (id: string) => searchBoxFiles.some((file) => id.endsWith(`/${file}`)),
};

/** Vite's helper also loads the styles of a script. Ours have none, and the helper is longer than they are. */
const plainImports = {
  name: 'areaserved:plain-imports',
  enforce: 'pre' as const,
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** Decides which scripts the pages load. */
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
