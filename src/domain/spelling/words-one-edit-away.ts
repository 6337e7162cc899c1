import { isOneEdit } from './edits.ts';

/**
 * Finds those of many items whose word is one edit away from a text.
 * @param wordOf the word of an item
 * @example wordsOneEditAway(['漳浦县', '云霄县'], (name) => name)('漳埔县') // ['漳浦县']
 */
export function wordsOneEditAway<Item>(
  items: readonly Item[],
  wordOf: (item: Item) => string,
): (text: string) => readonly Item[] {
  const byLength = Map.groupBy(items, (item) => wordOf(item).length);
  return (text) =>
    [text.length - 1, text.length, text.length + 1].flatMap(
      (length) => byLength.get(length)?.filter((item) => isOneEdit(wordOf(item), text)) ?? [],
    );
}
