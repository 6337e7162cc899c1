import { searchPages } from './pagefind.ts';
import type { Filters, FoundPage, PageHit, Pagefind } from './pagefind.ts';
import { wordsIn } from './text-words.ts';
import type { TextWord } from './text-words.ts';

/** A page with the words that really stand in it. */
export interface ReadPage extends FoundPage {
  readonly words: readonly string[];
}

/** Pages that may answer, best first, and how they are read. */
export interface PageSearch {
  /** The next pages that have as many of the words as any; empty when there are no more. */
  next: () => Promise<readonly ReadPage[]>;
  /** Whether pages are left that have not been read. */
  hasMore: () => boolean;
}

/** One more page is one more request. */
const batch = 20;

/**
 * Looks for pages that have the words. The index cuts words otherwise than a browser does and takes what merely
 * begins alike, so that each page is read before it counts: what does not have the words as they are is left out.
 */
export async function findPages(
  pagefind: Pagefind,
  words: readonly TextWord[],
  filters: Filters,
): Promise<PageSearch> {
  const compare = 'place' in filters ? byPlace : byFit;
  const candidates = await rankedCandidates(pagefind, words, filters);
  let offset = 0;
  let most = 0;
  const next = async (): Promise<readonly ReadPage[]> => {
    const read = await Promise.all(
      candidates.slice(offset, offset + batch).map((hit) => readPage(hit, words)),
    );
    if (read.length === 0) return [];
    offset += batch;
    most = Math.max(most, ...read.map((page) => page.words.length));
    const best = read.filter((page) => page.words.length === most && most > 0);
    return best.length > 0 ? best.toSorted(compare) : next();
  };
  return { next, hasMore: () => offset < candidates.length };
}

/** The pages of each word, those first that more words found. */
async function rankedCandidates(
  pagefind: Pagefind,
  words: readonly TextWord[],
  filters: Filters,
): Promise<readonly PageHit[]> {
  const found = await Promise.all(words.map(({ text }) => searchPages(pagefind, text, filters)));
  const byId = Map.groupBy(found.flat(), ({ id }) => id);
  return [...byId.values()]
    .flatMap((hits) => {
      const [first] = hits;
      const score = hits.reduce((sum, hit) => sum + hit.score, 0);
      return first ? [{ ...first, score, count: hits.length }] : [];
    })
    .sort((a, b) => b.count - a.count || b.score - a.score);
}

async function readPage(hit: PageHit, words: readonly TextWord[]): Promise<ReadPage> {
  const page = await hit.read();
  return { ...page, words: wordsIn(`${page.title} ${page.text}`, words) };
}

/** Pages about a place first, where the place was asked for. */
function byPlace(a: ReadPage, b: ReadPage): number {
  return Number(b.place !== '') - Number(a.place !== '') || byFit(a, b);
}

function byFit(a: ReadPage, b: ReadPage): number {
  return lettersOf(b) - lettersOf(a) || titleCount(b) - titleCount(a);
}

/** Longer forms of the words fit better. */
function lettersOf({ words }: ReadPage): number {
  return words.join('').length;
}

function titleCount({ title, words }: ReadPage): number {
  return words.filter((word) => title.toLowerCase().includes(word)).length;
}
