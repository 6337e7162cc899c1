import type { Mention } from './written-names.ts';

/** Names by their text, and for each first two characters the lengths that names with them have. */
export interface NameIndex {
  readonly mentionsByName: ReadonlyMap<string, readonly Mention[]>;
  readonly lengthsByHead: ReadonlyMap<string, readonly number[]>;
}

/** Indexes names, so that a look-up costs as many steps as there are lengths for its first two characters. */
export function createNameIndex(names: Iterable<readonly [string, Mention]>): NameIndex {
  const mentionsByName = new Map<string, Mention[]>();
  const lengthsByHead = new Map<string, number[]>();
  for (const [name, mention] of names) {
    addTo(mentionsByName, name, mention);
    const head = name.slice(0, 2);
    if (!lengthsByHead.get(head)?.includes(name.length)) addTo(lengthsByHead, head, name.length);
  }
  return { mentionsByName, lengthsByHead };
}

/** The names that start at a place of the text: where each ends, and what it may mean. */
export function namesAt(
  { mentionsByName, lengthsByHead }: NameIndex,
  text: string,
  start: number,
): readonly Found[] {
  const found: Found[] = [];
  for (const length of lengthsByHead.get(text.slice(start, start + 2)) ?? []) {
    const end = start + length;
    const mentions = end <= text.length ? mentionsByName.get(text.slice(start, end)) : undefined;
    if (mentions) found.push({ mentions, end });
  }
  return found;
}

interface Found {
  readonly mentions: readonly Mention[];
  readonly end: number;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
