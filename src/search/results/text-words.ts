/** A word that a page should have. */
export interface TextWord {
  readonly text: string;
  /** The same with the single character behind it, which often belongs to it: 保险柜 of 保险. */
  readonly longer?: string;
}

/**
 * The words of a query as the browser's dictionary cuts them. Single characters mean too little alone: they count
 * where they follow each other, or where nothing else was asked.
 * Question words count only where nothing else was asked.
 * @example textWords('保险柜怎么开') // [{ text: '保险', longer: '保险柜' }]
 */
export function textWords(query: string): readonly TextWord[] {
  const parts = runsOf(query.toLowerCase());
  const words = parts.flatMap((text, i): TextWord[] => {
    if (text === ' ' || isSingle(text)) return [];
    const next = parts[i + 1];
    return [next !== undefined && isSingle(next) ? { text, longer: text + next } : { text }];
  });
  const told = words.filter(({ text }) => !questionWords.has(text));
  const known =
    told.length > 0
      ? told
      : words.length > 0
        ? words
        : parts.filter((text) => text.trim() !== '').map((text) => ({ text }));
  return [...new Map(known.map((word) => [word.text, word])).values()];
}

/** What makes a question of words and stands in texts everywhere, or nowhere. */
const questionWords = new Set(
  '怎么 怎么办 怎样 怎么样 如何 多久 多少 几天 几点 什么 为什么 哪里 哪儿 哪些 哪个 是否 能否 可以 请问 我想 想要'.split(
    ' ',
  ),
);

/** The words that stand in a text, in the longer form where it does. */
export function wordsIn(text: string, words: readonly TextWord[]): readonly string[] {
  const lower = text.toLowerCase();
  return words.flatMap(({ text: short, longer = short }) => {
    if (lower.includes(longer)) return [longer];
    return lower.includes(short) ? [short] : [];
  });
}

/** Words, and what separates them as spaces; the first two of several single characters are one word. */
function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = runs.at(-1);
    if (isWordLike !== true) runs.push(' ');
    else if (last !== undefined && isSingle(last) && isSingle(segment)) runs.splice(-1, 1, last + segment);
    else runs.push(segment);
  }
  return runs;
}

function isSingle(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}
