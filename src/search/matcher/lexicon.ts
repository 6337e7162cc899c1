import { createSyllableCodes } from '../../domain/spelling/sounds.ts';
import { wordsOneEditAway } from '../../domain/spelling/words-one-edit-away.ts';
import { formsOf, written } from './forms.ts';
import type { Form, Spelling } from './forms.ts';
import type { Places } from '../place-index/places.ts';
import type { Place, PlaceName } from '../place-index/place.ts';

/** A written name with all that it may mean. */
export type DictionaryEntry = readonly [written: string, forms: readonly Form[]];

/** All names, ready for looking up; each part is made once, when it is first asked for. */
export interface Lexicon extends Places {
  /** Forms by how they are written. */
  dictionary: (spelling: Spelling) => ReadonlyMap<string, readonly Form[]>;
  /** What is one edit away from a text in a dictionary. */
  entriesNear: (spelling: Spelling, text: string) => readonly DictionaryEntry[];
  /** How a place may be written where it stands beside one below it, longest first. */
  parentKeys: (spelling: Spelling, parent: Place) => readonly string[];
  /** The names of the places below one. */
  namesBelow: (place: Place) => readonly PlaceName[];
  /** The names that begin with a character, or whose reading begins with a letter. */
  namesFrom: (first: string) => readonly PlaceName[];
  /** A syllable as one character of its own. */
  encode: (syllable: string) => string;
}

const shortestCut = 2;

/**
 * Prepares the places for looking up.
 * @param above has the names of the places above these, where they are none of these
 */
export function createLexicon(places: Places, above?: Lexicon): Lexicon {
  const forms = remembered(() => places.names.flatMap(formsOf));
  const encode = above?.encode ?? createSyllableCodes();
  const keyIn = (spelling: Spelling) => (form: Form) => written(form, spelling, encode);
  const formsOfPlace = remembered(() => grouped(forms(''), ({ name }) => name.place.adcode));
  const below = remembered(() => groupedBelow(places.names));
  const byFirst = remembered(() => groupedByFirst(places.names));
  const keys = remembered((spelling: Spelling) =>
    remembered((adcode: string) => {
      const own = formsOfPlace('').get(adcode) ?? [];
      return spelling === 'characters' ? cutNames(own) : longestFirst(own.map(keyIn(spelling)));
    }),
  );
  const dictionary = remembered((spelling: Spelling) => grouped(forms(''), keyIn(spelling)));
  const near = remembered((spelling: Spelling) =>
    wordsOneEditAway([...dictionary(spelling)], ([key]) => key),
  );
  return {
    ...places,
    encode,
    dictionary,
    entriesNear: (spelling, text) => near(spelling)(text),
    parentKeys: above?.parentKeys ?? ((spelling, { adcode }) => keys(spelling)(adcode)),
    namesBelow: ({ adcode }) => below('').get(adcode) ?? [],
    namesFrom: (first) => byFirst('').get(first) ?? [],
  };
}

/** The divisions above a place, nearest first. */
export function ancestorsOf(place: Place): readonly Place[] {
  const above: Place[] = [];
  for (let { parent } = place; parent; { parent } = parent) above.push(parent);
  return above;
}

function remembered<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) add(groups, keyOf(item), item);
  return groups;
}

function groupedBelow(names: readonly PlaceName[]): ReadonlyMap<string, readonly PlaceName[]> {
  const groups = new Map<string, PlaceName[]>();
  for (const name of names) {
    for (const { adcode } of ancestorsOf(name.place)) add(groups, adcode, name);
  }
  return groups;
}

function groupedByFirst(names: readonly PlaceName[]): ReadonlyMap<string, readonly PlaceName[]> {
  const groups = new Map<string, PlaceName[]>();
  for (const name of names) {
    add(groups, name.name.charAt(0), name);
    add(groups, name.syllables[0]?.charAt(0), name);
  }
  return groups;
}

function add<Item>(groups: Map<string, Item[]>, key: string | undefined, item: Item): void {
  if (!key) return;
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** Every beginning of the names from two characters on: 内蒙, 黔东南苗族. */
function cutNames(forms: readonly Form[]): readonly string[] {
  return longestFirst(
    forms.flatMap(({ characters }) =>
      [...characters].slice(shortestCut - 1).map((_, i) => characters.slice(0, i + shortestCut)),
    ),
  );
}

function longestFirst(keys: readonly (string | undefined)[]): readonly string[] {
  const known = keys.filter((key) => key !== undefined);
  return [...new Set(known)].sort((a, b) => b.length - a.length);
}
