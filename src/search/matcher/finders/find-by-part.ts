import type { Hit } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Query } from '../query.ts';

const shortestPart = 2;
const shortestPicked = 3;

/** Places whose name has the query in it, in one piece (左翼 in 科尔沁左翼中旗) or picked out (科左中旗). */
export function findByPart({ text, hasHan }: Query, lexicon: Lexicon): readonly Hit[] {
  if (!hasHan || text.length < shortestPart) return [];
  return lexicon.names
    .filter(({ name }) => name.includes(text) || isPicked(text, name))
    .map((name) => ({ name, kind: 'part', cost: name.name.includes(text) ? 0 : 1, rest: '' }));
}

/** Whether the characters of a text are some of a name, its first and its last among them. */
function isPicked(text: string, name: string): boolean {
  if (text.length < shortestPicked || !name.startsWith(text.charAt(0)) || !name.endsWith(text.slice(-1))) {
    return false;
  }
  let at = -1;
  return [...text].every((character) => (at = name.indexOf(character, at + 1)) >= 0);
}
