import type { Division, Gazetteer, Township, Townships } from '../gazetteer.ts';
import type { Resolution } from '../resolution.ts';
import type { Chain } from './chains.ts';
import { readChains } from './chains.ts';
import { createNameIndex } from './name-index.ts';
import type { NearNames } from './near-names.ts';
import { createNearNames } from './near-names.ts';
import { writtenNames } from './written-names.ts';
import type { ZoneIndex } from './zones.ts';
import { createZoneIndex } from './zones.ts';

/** A resolution before it is tied to the text as written. */
export type Reading = Omit<Resolution, 'raw'>;

const REMEMBERED = 64;

/** All that the readers look things up in. */
export interface Atlas {
  readonly gazetteer: Gazetteer;
  readonly zones: ZoneIndex;
  /** Full names that stand today. */
  readonly fullNames: ReadonlySet<string>;
  readonly nearNames: () => NearNames;
  /** Chains of names at the start of a text. */
  readonly chainsOf: (text: string) => readonly Chain[];
  readonly townshipsOf: (unit: Division) => readonly Township[];
  readonly townshipByCode: (code: string) => Township | undefined;
  /** The townships of that full name, anywhere. */
  readonly townshipsCalled: (name: string) => readonly Township[];
}

/** Indexes a gazetteer; townships and near names are loaded when they are first asked for. */
export function createAtlas(gazetteer: Gazetteer, townships: Townships | (() => Townships)): Atlas {
  const names = createNameIndex(writtenNames(gazetteer));
  const loadTownships = once(() => (typeof townships === 'function' ? townships() : townships));
  const byCode = once(() => new Map([...loadTownships().values()].flat().map((one) => [one.code, one])));
  const byName = once(() => Map.groupBy([...loadTownships().values()].flat(), ({ name }) => name));
  return {
    gazetteer,
    zones: createZoneIndex(gazetteer),
    fullNames: new Set(gazetteer.divisions.map(({ name }) => name)),
    nearNames: once(() => createNearNames(gazetteer)),
    chainsOf: remembering((text) => readChains(gazetteer, names, text)),
    townshipsOf: ({ adcode }) => loadTownships().get(adcode) ?? [],
    townshipByCode: (code) => byCode().get(code),
    townshipsCalled: (name) => byName().get(name) ?? [],
  };
}

// The readers of one text ask for the same chains one after the other.
function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
