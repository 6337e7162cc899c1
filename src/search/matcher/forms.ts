import type { PlaceName } from '../place-index/place.ts';

/** How a name is written down to be compared; in `sounds` each syllable is one character. */
export type Spelling = 'characters' | 'letters' | 'initials' | 'sounds';

/** A way to write a name: in full, its stem, or the stem with the last word (乐东县, 恩施州). */
export interface Form {
  readonly name: PlaceName;
  /** `short` is the stem with the last word. */
  readonly kind: 'full' | 'stem' | 'short';
  readonly characters: string;
  /** How many characters of the name's end follow its stem; all of them in the full form. */
  readonly tail: number;
}

/**
 * The ways to write a name, the full one first; one character of an old name says too little.
 * @example formsOf(ledong).map(({ characters }) => characters) // ['乐东黎族自治县', '乐东', '乐东县', '乐东自治县']
 */
export function formsOf(name: PlaceName): readonly Form[] {
  const rest = name.name.length - name.stemLength;
  const forms: Form[] = [{ name, kind: 'full', characters: name.name, tail: rest }];
  if ((name.former && name.stemLength === 1) || rest === 0) return forms;
  forms.push(shortForm(name, 0));
  if (rest > 1) forms.push(shortForm(name, 1));
  if (rest > 3 && name.name.at(-3) === '自' && name.name.at(-2) === '治') forms.push(shortForm(name, 3));
  return forms;
}

/** The syllables of a form, one a character; empty where it is not known. */
export function syllablesOf({ name: { syllables, stemLength }, kind, tail }: Form): readonly string[] {
  if (kind === 'full') return syllables;
  const stem = syllables.slice(0, stemLength);
  return tail === 0 ? stem : [...stem, ...syllables.slice(-tail)];
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
  const syllables = syllablesOf(form);
  if (syllables.includes('')) return undefined;
  if (spelling === 'letters') return syllables.join('');
  if (spelling === 'sounds') return syllables.map(encode).join('');
  return syllables.map((syllable) => syllable.charAt(0)).join('');
}

function shortForm(name: PlaceName, tail: number): Form {
  const stem = name.name.slice(0, name.stemLength);
  const characters = tail === 0 ? stem : stem + name.name.slice(-tail);
  return { name, kind: tail === 0 ? 'stem' : 'short', characters, tail };
}
