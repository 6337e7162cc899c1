import type { Mention } from './written-names.ts';

/** Names by their first two characters. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

interface Name {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

interface Found {
  readonly mentions: readonly Mention[];
  readonly end: number;
}

/** Indexes names, so that a look-up compares those alone that begin with the same two characters. */
export function createNameIndex(names: Iterable<readonly [string, Mention]>): NameIndex {
  const mentionsByName = new Map<string, Mention[]>();
  for (const [name, mention] of names) {
    const mentions = mentionsByName.get(name);
    if (mentions) mentions.push(mention);
    else mentionsByName.set(name, [mention]);
  }
  const indexed = [...mentionsByName].map(([name, mentions]): Name => ({ name, mentions }));
  return Map.groupBy(indexed, ({ name }) => name.slice(0, 2));
}

/** The names that start at a place of the text: where each ends, and what it may mean. */
export function namesAt(index: NameIndex, text: string, start: number): readonly Found[] {
  const found: Found[] = [];
  for (const { name, mentions } of index.get(text.slice(start, start + 2)) ?? []) {
    if (text.startsWith(name, start)) found.push({ mentions, end: start + name.length });
  }
  return found;
}
