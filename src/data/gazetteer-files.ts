import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Level } from '../domain/places/adcode.ts';
import type {
  Division,
  Gazetteer,
  HistoryRow,
  SoundRow,
  Township,
  Townships,
  Zone,
} from '../domain/places/gazetteer.ts';
import { createGazetteer } from '../domain/places/gazetteer.ts';

/**
 * Reads all but the townships of a gazetteer folder. The files are generated and held by tests of their
 * own, so rows are not checked again here. Throws where a file is missing.
 */
export function readGazetteer(folder: string): Gazetteer {
  return createGazetteer({
    divisions: rowsOf(join(folder, 'divisions.csv')).map(toDivision),
    history: rowsOf(join(folder, 'history.csv')).map(toHistoryRow),
    zones: rowsOf(join(folder, 'zones.csv')).map(toZone),
    sounds: rowsOf(join(folder, 'sounds.csv')).map(([syllable = '', characters = '']): SoundRow => ({
      syllable,
      characters,
    })),
    aliases: rowsOf(join(folder, 'aliases.csv')).map(([name = '', adcode = '']) => ({ name, adcode })),
    nicknames: rowsOf(join(folder, 'nicknames.csv')).map(([name = '', adcode = '']) => ({ name, adcode })),
    lookalikes: rowsOf(join(folder, 'lookalikes.csv')).map(([characters = '']) => characters),
  });
}

/** Reads the townships, by adcode of their unit; slower than the rest, so only for those who need them. */
export function readTownships(folder: string): Townships {
  const townships = rowsOf(join(folder, 'townships.csv')).map(
    ([code = '', name = '', county = '']): Township => ({ code, name, county }),
  );
  return Map.groupBy(townships, (township) => township.county);
}

function rowsOf(file: string): string[][] {
  return parse(readFileSync(file), { from_line: 2 });
}

function toDivision(row: string[]): Division {
  const [adcode = '', name = '', stem = '', reading = '', slug = '', level = '', parent = ''] = row;
  const [lng, lat, neighbours] = row.slice(7);
  return {
    adcode,
    name,
    stem,
    reading,
    slug,
    level: toLevel(level),
    parent: parent === '' ? undefined : parent,
    point: lng && lat ? { lng: Number(lng), lat: Number(lat) } : undefined,
    neighbours: toList(neighbours),
  };
}

function toLevel(text: string): Level {
  if (text === 'province' || text === 'prefecture' || text === 'county') return text;
  throw new RangeError(`divisions.csv has no level "${text}"`);
}

function toHistoryRow([
  code = '',
  name = '',
  parentName = '',
  kind = '',
  date = '',
  successors,
]: string[]): HistoryRow {
  return { code, name, parentName, kind: toKind(kind), date, successors: toList(successors) };
}

function toKind(text: string): HistoryRow['kind'] {
  if (text === 'rename' || text === 'upgrade' || text === 'merge' || text === 'split') return text;
  throw new RangeError(`history.csv has no kind "${text}"`);
}

function toZone([, name = '', parent = '', counties]: string[]): Zone {
  return { name, parent, counties: toList(counties) };
}

function toList(text: string | undefined): string[] {
  return text ? text.split(' ') : [];
}
