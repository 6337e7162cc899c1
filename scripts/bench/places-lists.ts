import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Division, Gazetteer } from '../../src/domain/places/gazetteer.ts';
import { isUnit, parentsOf } from '../../src/domain/places/gazetteer.ts';
import type { Entry } from './places-verdict.ts';
import { createRandom, shuffled } from './random.ts';
import { above, meaningsOf } from './search/country.ts';
import { shortName, spellings } from './search/spellings.ts';

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
  const meanings = meaningsOf(gazetteer, spellings);
  const generated = (name: string, toText: (unit: Division) => string): PlaceList => {
    const entries = [...Map.groupBy(units, toText)].map(([text, named]) =>
      toEntry(text, [...named.map(({ adcode }) => adcode), ...(meanings.get(text) ?? [])]),
    );
    return { name, entries: shuffled(entries, random) };
  };
  const foreign = shuffled(units, random);
  const mismatched = units.flatMap((unit, at) => toForeign(gazetteer, unit, foreign[at] ?? unit));
  return [
    { name: 'sample list', entries: sampleEntries() },
    generated('full chain', (unit) => [...parentsOf(gazetteer, unit), unit].map(({ name }) => name).join('')),
    generated('short parent + full name', (unit) => above(gazetteer, unit).stem + unit.name),
    generated('short parent + stem', (unit) => above(gazetteer, unit).stem + shortName(unit)),
    generated('stem alone', shortName),
    { name: 'foreign parent', entries: shuffled(mismatched, random) },
    { name: 'hard cases', entries: hardEntries() },
  ];
}

// A text that names more than one division is ambiguous.
function toEntry(text: string, named: readonly string[]): Entry {
  const codes = [...new Set(named)];
  return { text, expected: codes.length === 1 ? codes : [] };
}

// Two cities side by side are two places.
function toForeign(gazetteer: Gazetteer, unit: Division, other: Division): readonly Entry[] {
  const parent = above(gazetteer, other);
  if (unit.level !== 'county' || parent.level !== 'prefecture' || parent.adcode === unit.parent) return [];
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
  return parse(readFileSync(new URL(`../../src/domain/fixtures/${file}`, import.meta.url)), {
    columns: true,
    delimiter: '\t',
    quote: false,
  });
}
