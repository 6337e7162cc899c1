// @ts-check
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = ['**/*.ts'];
const tests = ['**/*.test.ts', '**/fixtures/**/*.ts', 'scripts/audit/**/*.ts'];

/**
 * The arrows of the house: what a folder under src/ may not import.
 * `types` names folders whose types alone may be imported.
 * @param {string[]} files
 * @param {{ folders: string[], types?: string[], packages?: 'none' | 'any' }} not
 * @returns {import('eslint').Linter.Config}
 */
function arrows(files, { folders, types = [], packages = 'any' }) {
  const patterns = [
    ...folders.map((folder) => pattern(folder, false)),
    ...types.map((folder) => pattern(folder, true)),
    ...(packages === 'none'
      ? [{ regex: '^[^.]', message: 'This folder is pure: it imports nothing from outside.' }]
      : []),
  ];
  return {
    files,
    ignores: ['**/*.test.ts', '**/fixtures/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/**
 * @param {string} folder a folder under src/, or `site.ts`, the composition root
 * @param {boolean} allowTypeImports
 */
function pattern(folder, allowTypeImports) {
  const regex = folder === 'site.ts' ? '^(\\.\\./)+site\\.ts$' : `^(\\.\\./)+${folder}/`;
  const message = `The arrows of the house do not lead from here to ${folder}; see README.md.`;
  return { regex, message, allowTypeImports };
}

const markup = ['pages', 'layouts', 'components'];
const upper = ['site.ts', 'build', 'scripts', ...markup];

export default defineConfig(
  includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
  { files: typed, extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked] },
  { files: typed, languageOptions: { parserOptions: { projectService: true } } },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'max-lines': ['error', 200],
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: typed,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Division names are taken apart into code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Parameters of a problem that has none.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
  { files: ['src/pages/**/*.astro'], rules: { 'max-lines': ['error', 25] } },
  { files: ['src/components/**/*.astro'], rules: { 'max-lines': ['error', 120] } },
  arrows(['src/domain/**/*.ts'], {
    folders: ['strings', 'data', 'search', 'views', ...upper],
    packages: 'none',
  }),
  arrows(['src/strings/**/*.ts'], { folders: ['data', 'search', 'views', ...upper], packages: 'none' }),
  arrows(['src/data/**/*.ts'], { folders: ['search', 'views', ...upper] }),
  arrows(['src/search/**/*.ts'], { folders: ['data', 'views', ...upper] }),
  arrows(['src/views/**/*.ts'], { folders: ['data', 'search', ...upper] }),
  arrows(['src/build/**/*.ts', 'scripts/**/*.ts'], { folders: markup }),
  arrows(['src/pages/**'], { folders: ['data', 'build', 'scripts'] }),
  arrows(['src/layouts/**'], {
    folders: ['data', 'search', 'site.ts', 'build', 'scripts', 'pages'],
    types: ['views', 'domain'],
  }),
  arrows(['src/components/**/*.astro'], {
    folders: ['data', 'search', 'site.ts', 'build', 'scripts', 'pages', 'layouts'],
    types: ['views', 'domain'],
  }),
  // The script elements of components are what the browser loads.
  arrows(['src/**/*.astro/*.{js,ts}'], { folders: ['data', 'views', ...upper] }),
);
