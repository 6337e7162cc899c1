import type { PlaceName } from './places.ts';

/** How a name is written down to be compared; in `sounds` each syllable is one character. */
export type Spelling = 'characters' | 'letters' | 'initials' | 'sounds';

/** A way to write a name: in full, its stem, or the stem with the last word (乐东县, 恩施州). */
export interface Form {
  readonly name: PlaceName;
  /** `short` is the stem with the last word. */
  readonly kind: 'full' | 'stem' | 'short';
  readonly characters: string;
  /** One a character; empty where it is not known. */
  readonly syllables: readonly string[];
}

/**
 * The ways to write a name, the full one first; one character of an old name says too little.
 * @example formsOf(ledong).map(({ characters }) => characters) // ['乐东黎族自治县', '乐东', '乐东县', '乐东自治县']
 */
export function formsOf(name: PlaceName): readonly Form[] {
  const full: Form = { name, kind: 'full', characters: name.name, syllables: name.syllables };
  if (name.former && name.stemLength === 1) return [full];
  const tails = [0, 1, ...(/自治.$/.test(name.name) ? [3] : [])];
  const short = tails.filter((tail) => name.stemLength + tail < name.name.length);
  return [full, ...short.map((tail) => shortForm(name, tail))];
}

/**
 * A form in a spelling; undefined where a syllable is not known.
 * @param encode turns a syllable into one character
 */
export function written(
  form: Form,
  spelling: Spelling,
  encode: (syllable: string) => string,
): string | undefined {
  if (spelling === 'characters') return form.characters;
  if (form.syllables.includes('')) return undefined;
  if (spelling === 'letters') return form.syllables.join('');
  if (spelling === 'sounds') return form.syllables.map(encode).join('');
  return form.syllables.map((syllable) => syllable.charAt(0)).join('');
}

function shortForm(name: PlaceName, tail: number): Form {
  const kept = <Item>(items: readonly Item[]) => [
    ...items.slice(0, name.stemLength),
    ...items.slice(items.length - tail),
  ];
  const characters = kept([...name.name]).join('');
  return { name, kind: tail === 0 ? 'stem' : 'short', characters, syllables: kept(name.syllables) };
}
