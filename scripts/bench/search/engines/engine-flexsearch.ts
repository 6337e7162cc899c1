import { Document } from 'flexsearch';
import type { PlaceDocument } from './documents.ts';
import { loadOf, parseDocuments, queryTermsOf, termsOf } from './documents.ts';
import type { SearchEngine } from './engine.ts';
import { engineInProcess } from './engine.ts';

/** Weights of the fields; `text` holds all names of a place and its parents, `slips` its pinyin in trigrams. */
const weights: Readonly<Record<string, number>> = {
  ...{ id: 8, text: 12, stem: 6, name: 6, pinyin: 6, initials: 3, former: 2, slips: 1 },
};

const createIndex = () =>
  new Document({
    document: {
      id: 'id',
      index: Object.keys(weights).map((field) => ({
        field,
        tokenize: field === 'slips' ? ('strict' as const) : ('forward' as const),
        encode: field === 'slips' ? threesOf : termsOf,
      })),
    },
  });

/** FlexSearch, its index made on the device: one index per field, with their ranks added up. */
export function flexSearchEngine(documents: readonly PlaceDocument[]): SearchEngine {
  const payload = JSON.stringify(documents);
  return engineInProcess('FlexSearch', loadOf('flexsearch', payload), () => {
    const index = createIndex();
    for (const document of parseDocuments(payload)) index.add(withCombined(document));
    return (text, limit) => search(index, text, limit);
  });
}

function withCombined(document: PlaceDocument): Record<string, string> {
  const { name, stem, former, parents, pinyin } = document;
  return { ...document, text: [name, stem, former, parents].join(' '), slips: pinyin };
}

function threesOf(text: string): string[] {
  const words = text.match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => [...word].slice(2).map((_, at) => word.slice(at, at + 3)));
}

/** Merges the ranks of all fields by their weights. */
function search(index: Document, text: string, limit: number): readonly string[] {
  const scores = new Map<string, number>();
  for (const { field = '', result } of index.search(queryTermsOf(text).join(' '), {
    limit: 100,
    suggest: true,
  })) {
    result.map(String).forEach((id, rank) => {
      scores.set(id, (scores.get(id) ?? 0) + (weights[field] ?? 0) / (rank + 5));
    });
  }
  return [...scores.keys()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, limit);
}
