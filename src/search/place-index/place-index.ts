import { divisionOf, isUnit } from '../../domain/places/gazetteer.ts';
import type { Division, Gazetteer, HistoryRow } from '../../domain/places/gazetteer.ts';
import { statusOf } from '../../domain/coverage/coverage.ts';
import { statusTable } from '../../domain/coverage/status.ts';
import type { Coverage } from '../../domain/coverage/coverage.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { simplifiedByTraditional } from '../../domain/places/traditional.ts';
import { writeCodedNames } from './coded-names.ts';
import { otherNames } from './alias-names.ts';
import type { CodedName } from './coded-names.ts';
import { commonSyllables } from './common-syllables.ts';
import { emptyLetter, hubLetter, slugFrom } from './place-index-file.ts';
import type { PlaceIndexFile } from './place-index-file.ts';
import { commonCharacters, readSounds, shortWriting, writeSounds } from './short-writing.ts';
import { plainSyllables } from '../../domain/spelling/syllables.ts';
import { writeTraditional } from './traditional-forms.ts';

/** Names that were dropped before this year are left out to keep the download small; the resolver still reads them. */
const REMEMBERED_SINCE = '2002';

/** Names dropped before this year are left out where their stem is found in that of the successor: 曲江县. */
const ALL_SINCE = '2016';

/** The place index of a site, as `/places.json` serves it: every division, served or not. */
export function buildPlaceIndex(site: Pick<Site, 'gazetteer' | 'coverage' | 'base'>): PlaceIndexFile {
  const divisions = site.gazetteer.divisions.toSorted((a, b) => Number(a.adcode) - Number(b.adcode));
  const syllables = commonSyllables(divisions);
  const stemOf = (code: string) => divisionOf(site.gazetteer, code).stem;
  const names = divisions.map(markedName).join(' ');
  const endings = divisions.map(ending).join('');
  const characters = (names + endings).replace(/[ /]/g, '');
  const common = commonCharacters(characters);
  const sounds = writeSounds(characters, syllables);
  const short = shortWriting(common, readSounds(sounds).keys());
  const former = writeCodedNames(formerNames(site.gazetteer), stemOf);
  const zones = writeCodedNames(zonesWithCounties(site.gazetteer), stemOf);
  const aliases = writeCodedNames(otherNames(site.gazetteer), stemOf);
  // In the order that compresses best.
  return {
    statuses: divisions.map((division) => statusLetter(site.gazetteer, site.coverage, division)).join(''),
    traditional: writeTraditional(names + endings + former + zones + aliases, simplifiedByTraditional),
    codes: divisions.map(({ adcode }, i) => stepTo(Number(adcode), Number(divisions[i - 1]?.adcode ?? 0))),
    zones: short.write(zones),
    endings: short.write(endings),
    names: short.write(names),
    base: site.base,
    readings: Object.fromEntries(oddReadings(divisions, syllables)),
    slugs: Object.fromEntries(oddSlugs(divisions)),
    common,
    former: short.write(former),
    aliases: short.write(aliases),
    sounds,
  };
}

function stepTo(code: number, last: number): number {
  return code % 100 === 0 ? Math.floor(last / 100) - code / 100 : code - last;
}

/** A name without its ending: 漳浦, 乐东/黎族自治; with a slash at the end where the stem is the whole name. */
function markedName({ name, stem }: Division): string {
  const rest = name.slice(stem.length, -1);
  return rest === '' && name !== stem ? stem : `${stem}/${rest}`;
}

/** The last character of the suffix of a name; a space where it has none. */
function ending({ name, stem }: Division): string {
  return name === stem ? ' ' : name.slice(-1);
}

function oddReadings(
  divisions: readonly Division[],
  common: ReadonlyMap<string, string>,
): [string, string][] {
  return divisions.flatMap(({ adcode, name, reading }): [string, string][] => {
    const syllables = plainSyllables(reading).join(' ');
    const expected = [...name].map((character) => common.get(character)).join(' ');
    return syllables === expected ? [] : [[adcode, syllables]];
  });
}

function oddSlugs(divisions: readonly Division[]): [string, string][] {
  return divisions.flatMap(({ adcode, stem, reading, slug }): [string, string][] =>
    slugFrom(plainSyllables(reading), stem.length) === slug ? [] : [[adcode, slug]],
  );
}

function statusLetter(gazetteer: Gazetteer, coverage: Coverage, division: Division): string {
  if (gazetteer.childrenOf.has(division.adcode)) return hubLetter;
  if (!isUnit(gazetteer, division)) return emptyLetter;
  const unit = coverage.get(division.adcode);
  const letter = statusTable[statusOf(coverage, division.adcode)].letter;
  return unit === undefined || unit.extent === 'whole' ? letter : letter.toUpperCase();
}

/** Old names that no division has today, as far back as visitors remember. */
function formerNames({ history, byAdcode, divisions }: Gazetteer): CodedName[] {
  const names = new Set(divisions.map(({ name }) => name));
  const isFoundByStem = ({ name, successors }: HistoryRow) =>
    successors.some((code) => name.startsWith(byAdcode.get(code)?.stem ?? name));
  const remembered = history
    .filter(({ name, date }) => date >= REMEMBERED_SINCE && !names.has(name))
    .filter((row) => row.date >= ALL_SINCE || !isFoundByStem(row));
  return remembered.flatMap(({ name, successors }) => {
    const codes = successors.filter((code) => byAdcode.has(code) && byAdcode.get(code)?.name !== name);
    return codes.length > 0 ? [{ name, codes }] : [];
  });
}

/** Zones whose units are written down; a name that fits any city (高新区) means none of them. */
function zonesWithCounties({ zones }: Gazetteer): CodedName[] {
  const isVague = new Set(zones.filter(({ parent }) => parent === '').map(({ name }) => name));
  const known = zones.filter(({ name, counties }) => counties.length > 0 && !isVague.has(name));
  return [...Map.groupBy(known, ({ name }) => name)].map(([name, rows]) => ({
    name,
    codes: [...new Set(rows.flatMap(({ counties }) => counties))],
  }));
}
