import type { Division } from '../../places/gazetteer.ts';
import { plain } from './sounds.ts';

const LATIN = /[a-z]{2}/i;

/**
 * Finds divisions whose name or stem is written with some or all of its characters in letters without tones.
 * @example createSpelledNames(divisions)('长ting县') // 长汀县
 */
export function createSpelledNames(divisions: readonly Division[]): (text: string) => readonly Division[] {
  let spellings: readonly Spelling[] | undefined;
  return (text) => {
    if (!LATIN.test(text)) return [];
    spellings ??= divisions.map((division) => ({
      division,
      syllables: plain(division.reading).split(' '),
    }));
    const written = text.toLowerCase();
    return spellings.filter((one) => isSpelled(one, written)).map(({ division }) => division);
  };
}

interface Spelling {
  readonly division: Division;
  readonly syllables: readonly string[];
}

function isSpelled({ division: { name, stem }, syllables }: Spelling, text: string): boolean {
  let at = 0;
  let read = 0;
  for (; at < text.length && read < name.length; read += 1) {
    const syllable = syllables[read] ?? '';
    if (text[at] === name[read]) at += 1;
    else if (syllable !== '' && text.startsWith(syllable, at)) at += syllable.length;
    else return false;
  }
  return at === text.length && (read === name.length || (read === stem.length && name.startsWith(stem)));
}
