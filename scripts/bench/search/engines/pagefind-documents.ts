import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PlaceDocument } from './documents.ts';

/** Indexes documents with Pagefind, a page each (`/350623/`), into a folder that can be served. */
export async function indexDocuments(documents: readonly PlaceDocument[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(errors.join('\n'));
  for (const document of documents) {
    await index.addHTMLFile({ sourcePath: `${document.id}/index.html`, content: toPage(document) });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>documents</title>');
  await close();
}

function toPage({ id, name, stem, pinyin, initials, former, parents }: PlaceDocument): string {
  return `<!doctype html><html lang="zh-cn"><body>
<h1 data-pagefind-weight="10">${name}</h1>
<p data-pagefind-weight="8">${stem} ${id}</p>
<p data-pagefind-weight="4">${pinyin} ${initials} ${former}</p>
<p>${parents}</p></body></html>`;
}
