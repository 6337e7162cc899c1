import { once } from '../once.ts';
import type { Gazetteer, Townships } from '../places/gazetteer.ts';
import { readChains } from './forms/chains.ts';
import { createNameIndex } from './names/name-index.ts';
import { createNearNames } from './names/near-names.ts';
import { writtenNames } from './names/written-names.ts';
import { createZoneIndex } from './forms/zones.ts';
import type { Atlas } from './atlas.ts';

const REMEMBERED = 64;

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
