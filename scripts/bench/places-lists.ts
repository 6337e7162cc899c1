import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Division, Gazetteer } from '../../src/domain/places/gazetteer.ts';
import { isUnit, parentsOf } from '../../src/domain/places/gazetteer.ts';
import type { Entry } from './places-verdict.ts';
import { createRandom, shuffled } from './random.ts';

/** A list of distinct texts. */
export interface PlaceList {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const SEED = 20261122;

// These outcomes name a place; all others are questions.
const ANSWERED = new Set(['OK', 'RENAMED', 'LIST']);

/** The lists in the order of the table; the generated ones are the same in each run. */
export function placeLists(gazetteer: Gazetteer): readonly PlaceList[] {
  const random = createRandom(SEED);
  const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
  const namesakes = namesakesOf(gazetteer);
  const generated = (name: string, toText: (unit: Division) => string): PlaceList => {
    const entries = [...Map.groupBy(units, toText)].map(([text, named]) =>
      toEntry(text, [...named, ...(namesakes.get(text) ?? [])]),
    );
    return { name, entries: shuffled(entries, random) };
  };
  const foreign = shuffled(units, random);
  const mismatched = units.flatMap((unit, at) => toForeign(gazetteer, unit, foreign[at] ?? unit));
  return [
    { name: 'sample list', entries: sampleEntries() },
    generated('full chain', (unit) => namesAbove(gazetteer, unit).join('') + unit.name),
    generated('short parent + full name', (unit) => stemAbove(gazetteer, unit) + unit.name),
    generated('short parent + stem', (unit) => stemAbove(gazetteer, unit) + shortName(unit)),
    generated('stem alone', shortName),
    { name: 'foreign parent', entries: shuffled(mismatched, random) },
    { name: 'hard cases', entries: hardEntries() },
  ];
}

function namesakesOf({ divisions }: Gazetteer): ReadonlyMap<string, readonly Division[]> {
  const byName = new Map<string, Division[]>();
  for (const division of divisions) {
    for (const name of [division.name, division.stem]) {
      byName.set(name, [...(byName.get(name) ?? []), division]);
    }
  }
  return byName;
}

// Where the text names more than one division, nobody can know which is meant.
function toEntry(text: string, named: readonly Division[]): Entry {
  const codes = [...new Set(named.map(({ adcode }) => adcode))];
  return { text, expected: codes.length === 1 ? codes : [] };
}

// Two cities side by side are two places.
function toForeign(gazetteer: Gazetteer, unit: Division, other: Division): readonly Entry[] {
  const parent = parentsOf(gazetteer, other).at(-1);
  if (unit.level !== 'county' || parent?.level !== 'prefecture' || parent.adcode === unit.parent) return [];
  const children = gazetteer.childrenOf.get(parent.adcode) ?? [];
  if (children.some(({ name }) => name === unit.name)) return [];
  return [{ text: parent.name + unit.name, expected: [] }];
}

function sampleEntries(): readonly Entry[] {
  return rowsOf('coverage-list.expected.tsv').map(({ raw = '', adcode = '' }) => ({
    text: raw,
    expected: [adcode],
  }));
}

function hardEntries(): readonly Entry[] {
  return rowsOf('hard-places.tsv').map(({ raw = '', expect = '', codes = '' }) => ({
    text: raw.replaceAll('\\u3000', '\u3000'),
    expected: ANSWERED.has(expect) ? codes.split('|').map((code) => code.slice(0, 6)) : [],
  }));
}

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`fixtures/${file}`, import.meta.url)), {
    columns: true,
    delimiter: '\t',
    quote: false,
  });
}

function namesAbove(gazetteer: Gazetteer, unit: Division): readonly string[] {
  return parentsOf(gazetteer, unit).map(({ name }) => name);
}

function stemAbove(gazetteer: Gazetteer, unit: Division): string {
  return parentsOf(gazetteer, unit).at(-1)?.stem ?? '';
}

// Nobody writes a name of one character.
function shortName({ name, stem }: Division): string {
  return stem.length > 1 ? stem : name;
}
