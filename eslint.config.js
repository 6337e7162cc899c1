// @ts-check
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = ['**/*.ts'];
const tests = ['**/*.test.ts', '**/fixtures/**/*.ts', 'scripts/audit/**/*.ts'];

/**
 * What a folder under src/ may not import. Only types may be imported from the folders in `types`.
 * @param {string[]} files
 * @param {{ folders: string[], types?: string[], packages?: 'none' | 'any', except?: string[] }} not
 * @returns {import('eslint').Linter.Config}
 */
function mayNotImport(files, { folders, types = [], packages = 'any', except = [] }) {
  const patterns = [
    ...folders.map((folder) => pattern(folder, false)),
    ...types.map((folder) => pattern(folder, true)),
    ...(packages === 'none'
      ? [{ regex: '^[^.]', message: 'Packages may not be imported here; see src/README.md.' }]
      : []),
  ];
  return {
    files,
    ignores: ['**/*.test.ts', '**/fixtures/**', ...except],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/**
 * @param {string} folder a folder under src/, or `site.ts`, the composition root
 * @param {boolean} allowTypeImports
 */
function pattern(folder, allowTypeImports) {
  const regex = folder === 'site.ts' ? '^(\\.\\./)+site\\.ts$' : `^(\\.\\./)+${folder}/`;
  const message = `This folder may not import ${folder}; see src/README.md.`;
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
  mayNotImport(['src/domain/**/*.ts'], {
    folders: ['strings', 'data', 'content', 'import', 'search', 'views', ...upper],
    packages: 'none',
  }),
  mayNotImport(['src/strings/**/*.ts'], {
    folders: ['data', 'content', 'import', 'search', 'views', ...upper],
    packages: 'none',
  }),
  mayNotImport(['src/data/**/*.ts'], { folders: ['content', 'import', 'search', 'views', ...upper] }),
  mayNotImport(['src/content/**/*.ts'], { folders: ['import', 'search', 'views', ...upper] }),
  // The rules of content are pure: only what says what a file holds, and how it is read, may read files or use Zod.
  mayNotImport(['src/content/**/*.ts'], {
    folders: ['import', 'search', 'views', ...upper],
    types: ['data'],
    packages: 'none',
    except: ['**/*-file.ts', 'src/content/reading/**'],
  }),
  mayNotImport(['src/import/**/*.ts'], { folders: ['search', 'views', ...upper] }),
  mayNotImport(['src/import/{text,denials,tables}/**/*.ts'], {
    folders: ['search', 'views', ...upper],
    packages: 'none',
  }),
  mayNotImport(['src/search/**/*.ts'], { folders: ['data', 'content', 'import', 'views', ...upper] }),
  mayNotImport(['src/views/**/*.ts'], { folders: ['data', 'content', 'import', 'search', ...upper] }),
  mayNotImport(['src/build/**/*.ts', 'scripts/**/*.ts'], { folders: markup }),
  mayNotImport(['src/pages/**'], { folders: ['data', 'content', 'import', 'build', 'scripts'] }),
  mayNotImport(['src/layouts/**'], {
    folders: ['data', 'content', 'import', 'search', 'site.ts', 'build', 'scripts', 'pages'],
    types: ['views', 'domain'],
  }),
  mayNotImport(['src/components/**/*.astro'], {
    folders: ['data', 'content', 'import', 'search', 'site.ts', 'build', 'scripts', 'pages', 'layouts'],
    types: ['views', 'domain'],
  }),
  // The script elements of components are what the browser loads.
  mayNotImport(['src/**/*.astro/*.{js,ts}'], { folders: ['data', 'content', 'import', 'views', ...upper] }),
);
