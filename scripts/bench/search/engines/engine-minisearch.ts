import MiniSearch from 'minisearch';
import type { PlaceDocument } from './documents.ts';
import { documentFields, loadOf, parseDocuments, queryTermsOf, termsOf } from './documents.ts';
import type { SearchEngine } from './engine.ts';
import { engineInProcess } from './engine.ts';

const options = {
  fields: [...documentFields],
  tokenize: termsOf,
  searchOptions: {
    tokenize: queryTermsOf,
    boost: { id: 8, name: 4, stem: 6, pinyin: 4, initials: 3, former: 2, parents: 1 },
    prefix: true,
    // One typo, in words that are long enough for it.
    fuzzy: (term: string) => (term.length > (/[a-z\d]/.test(term) ? 3 : 2) ? 1 : false),
  },
};

/** MiniSearch, its index made on the device: all words are required first, any of them where nothing has all. */
export function miniSearchEngine(documents: readonly PlaceDocument[]): SearchEngine {
  const payload = JSON.stringify(documents);
  return engineInProcess('MiniSearch', loadOf('minisearch', payload), () => {
    const index = new MiniSearch(options);
    index.addAll(parseDocuments(payload));
    return (text, limit) => {
      const strict = index.search(text, { combineWith: 'AND' });
      const found = strict.length > 0 ? strict : index.search(text, { combineWith: 'OR' });
      return found.slice(0, limit).map(({ id }) => id);
    };
  });
}
