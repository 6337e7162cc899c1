/** Characters of a shingle. */
const SIZE = 5;

/** Stands for a name in a text that is compared: no shingle spans it. */
export const MASK = '\u{FFFC}';

/** The own text of a page, as the set of its shingles. */
export interface OwnText {
  /** Adcode, or whatever tells pages apart. */
  readonly id: string;
  /** Hashes of shingles, each once, rarest first. */
  readonly shingles: Uint32Array;
}

/** A page that another one resembles, and by how much: the Jaccard coefficient of their shingles. */
export interface Resemblance {
  readonly id: string;
  readonly other: string;
  readonly share: number;
}

/**
 * What each page has for itself: the shingles of its text (5 characters in a row, without spaces and marks) less
 * those that stand on more than half of the pages. Names of the page's own place are expected to be
 * replaced by `MASK`: what stands across one says nothing of the place, and must not set a copied text apart.
 * @param texts main text of each page, by id
 */
export function ownTexts(texts: ReadonlyMap<string, string>): readonly OwnText[] {
  const all = [...texts].map(([id, text]) => ({ id, shingles: shinglesOf(text) }));
  const counts = new Map<number, number>();
  for (const { shingles } of all) for (const hash of shingles) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const most = all.length / 2;
  const count = (hash: number) => counts.get(hash) ?? 0;
  return all.map(({ id, shingles }) => {
    const own = [...shingles].filter((hash) => all.length === 1 || count(hash) <= most);
    return { id, shingles: Uint32Array.from(own.toSorted((a, b) => count(a) - count(b) || a - b)) };
  });
}

/**
 * For each page that resembles another by more than a limit, one such page. Exact: two sets that share more than the
 * limit share one of their rarest shingles (prefix filtering, Bayardo, Ma, Srikant 2007), so that few pairs are
 * compared. Pages without a text of their own resemble each other wholly.
 * @param limit from 0 to 1
 */
export function resemblances(pages: readonly OwnText[], limit: number): readonly Resemblance[] {
  const found = new Map<string, Resemblance>();
  const rare = new Map<number, OwnText[]>();
  let empty: OwnText | undefined;
  for (const page of pages) {
    if (page.shingles.length === 0) {
      if (empty) note(found, page, empty, 1);
      empty ??= page;
      continue;
    }
    const compared = new Set<OwnText>();
    for (const hash of page.shingles.subarray(0, prefixOf(page, limit))) {
      for (const other of rare.get(hash) ?? []) {
        if (compared.has(other) || (found.has(page.id) && found.has(other.id))) continue;
        compared.add(other);
        const share = jaccard(page.shingles, other.shingles, limit);
        if (share > limit) note(found, page, other, share);
      }
      const known = rare.get(hash);
      if (known) known.push(page);
      else rare.set(hash, [page]);
    }
  }
  return [...found.values()];
}

function note(found: Map<string, Resemblance>, a: OwnText, b: OwnText, share: number): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if ((found.get(one.id)?.share ?? 0) < share) found.set(one.id, { id: one.id, other: other.id, share });
  }
}

// So many of the rarest shingles: two sets without one of them in common cannot share more than the limit.
function prefixOf({ shingles }: OwnText, limit: number): number {
  return shingles.length - Math.ceil(limit * shingles.length) + 1;
}

function jaccard(a: Uint32Array, b: Uint32Array, limit: number): number {
  if (Math.min(a.length, b.length) <= limit * Math.max(a.length, b.length)) return 0;
  const inA = new Set(a);
  let shared = 0;
  for (const hash of b) if (inA.has(hash)) shared += 1;
  return shared / (a.length + b.length - shared);
}

function shinglesOf(text: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const piece of text.split(MASK)) {
    const plain = piece.replace(/[\s\p{P}\p{S}]/gu, '');
    for (let at = 0; at + SIZE <= plain.length; at += 1) hashes.add(hashOf(plain, at));
  }
  return hashes;
}

// FNV-1a over the code units of one shingle.
function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + SIZE; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
