/** A stretch of a text: offsets of its first character and behind its last one. */
export interface Span {
  readonly from: number;
  readonly end: number;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/;
const LIST_NUMBER = /(?:^|[\s、,，;；县区市旗镇乡道])\d{1,2}|(?:^|\s)[一二三四五六七八九十]{1,3}/;
/** 三明市(除沙县区、大田县外): what stands inside is not meant. */
export const EXCEPTION = /[(（](?:除|不|未|暂|停|[^()（）]*除外)[^()（）]*[)）]/;
const BEFORE_NUMBER =
  /\s+(?=[(（]?(?:\d{1,2}|[a-z])[.)、）．](?![\da-z]))|(?<=[县区市旗镇乡道])(?=\d{1,2}[.、．](?!\d))/;
const SEPARATOR = new RegExp(
  [
    ENTITY.source,
    EXCEPTION.source,
    `(?<!${LIST_NUMBER.source})[、､﹑]`,
    '[,，﹐;；﹔。｡!！?？\\n\\r\\u2028\\u2029]',
    BEFORE_NUMBER.source,
    '(?=[①-⑳]|[[［][xv√✓✔ ]?[\\]］])',
  ].join('|'),
  'giu',
);
const WEAK_SEPARATOR = /[\s/|>·]+/g;

/** Longer than any place is written: such a stretch is cut at spaces and strokes too. */
const LONG = 200;

/**
 * Cuts a text where one place ends and the next may begin. Strokes and spaces stay: they stand inside places too.
 * @example splitPassage('漳浦县、 云霄县') // [{ from: 0, end: 3 }, { from: 5, end: 8 }]
 */
export function splitPassage(text: string): readonly Span[] {
  const separators = [...text.matchAll(SEPARATOR)].filter(([mark]) => !/^[&(（]/.test(mark));
  return between(separators, { from: 0, end: text.length }).flatMap((span) => {
    const { from, end } = span;
    if (end - from <= LONG) return trimmed(text, span);
    const part = text.slice(from, end);
    const weak = [...part.matchAll(WEAK_SEPARATOR)];
    return between(weak, { from: 0, end: part.length }).flatMap((inner) =>
      trimmed(text, { from: from + inner.from, end: from + inner.end }),
    );
  });
}

/** A stretch without the spaces around it; nothing where there is nothing else. */
export function trimmed(text: string, { from, end }: Span): readonly Span[] {
  const part = text.slice(from, end);
  const start = from + part.length - part.trimStart().length;
  const stop = end - part.length + part.trimEnd().length;
  return stop > start ? [{ from: start, end: stop }] : [];
}

function between(separators: readonly RegExpExecArray[], { from, end }: Span): readonly Span[] {
  const starts = [from, ...separators.map((match) => match.index + match[0].length)];
  const ends = [...separators.map(({ index }) => index), end];
  return starts.map((start, index) => ({ from: start, end: ends[index] ?? end }));
}
