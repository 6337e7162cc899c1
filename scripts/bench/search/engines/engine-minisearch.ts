import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import MiniSearch from 'minisearch';
import type { PlaceDocument } from './documents.ts';
import { documentFields, queryTermsOf, termsOf } from './documents.ts';
import { brotliLength } from '../compressed.ts';
import type { SearchEngine } from './engine.ts';
import { askInTurn, timed } from './engine.ts';

const options = {
  fields: [...documentFields],
  tokenize: termsOf,
  searchOptions: {
    tokenize: queryTermsOf,
    boost: { id: 8, name: 4, stem: 6, pinyin: 4, initials: 3, former: 2, parents: 1 },
    prefix: true,
    // One slip, in words that stay recognisable with it.
    fuzzy: (term: string) => (term.length > (/[a-z\d]/.test(term) ? 3 : 2) ? 1 : false),
  },
};

const shipped = z.custom<readonly PlaceDocument[]>();

/** MiniSearch, its index made on the device: all words wanted first, and any of them where nothing has all. */
export function miniSearchEngine(documents: readonly PlaceDocument[]): SearchEngine {
  const payload = JSON.stringify(documents);
  const search = (index: MiniSearch, text: string) => {
    const strict = index.search(text, { combineWith: 'AND' });
    return strict.length > 0 ? strict : index.search(text, { combineWith: 'OR' });
  };
  const { value: index, milliseconds } = timed(() => {
    const made = new MiniSearch(options);
    made.addAll(shipped.parse(JSON.parse(payload)));
    search(made, '漳浦');
    return made;
  });
  const library = readFileSync(new URL(import.meta.resolve('minisearch')));
  return {
    name: 'MiniSearch',
    load: { requests: 2, bytes: brotliLength(payload) + brotliLength(library) },
    wakeMilliseconds: milliseconds,
    isSlow: false,
    ask: (questions) =>
      askInTurn(questions, ({ text, limit }) =>
        search(index, text)
          .slice(0, limit)
          .map(({ id }) => id),
      ),
    close: () => Promise.resolve(),
  };
}
