import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces, which the search page does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Indexes the text of the built pages into `/pagefind/`; the build fails when a page cannot be indexed. */
export function pagefind(): AstroIntegration {
  return {
    name: 'areaserved:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await indexFolder(folder, join(folder, 'pagefind'));
        await removeUnused(join(folder, 'pagefind'));
        logger.info(`${pages} pages indexed.`);
      },
    },
  };
}

async function indexFolder(folder: string, outputPath: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error(report(errors));
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath });
    const all = [...errors, ...added.errors, ...written.errors];
    if (all.length > 0) throw new Error(report(all));
    return added.page_count;
  } finally {
    await close();
  }
}

async function removeUnused(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(files.filter((file) => unused.test(file)).map((file) => rm(join(folder, file))));
}

function report(errors: readonly string[]): string {
  return `Pagefind could not index the built pages.\n  ${errors.join('\n  ')}`;
}
