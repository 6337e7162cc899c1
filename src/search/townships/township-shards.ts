import type { Gazetteer, Township } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { commonSyllables } from '../place-index/common-syllables.ts';
import type { TownshipShard } from './township-index.ts';
import { townshipKeyOf, townshipKeyOfCharacter, townshipKeys } from './township-keys.ts';
import { otherSyllables, townshipSyllables } from './township-syllables.ts';

/**
 * The files of all townships of a site, one a key. A township whose first character is in no name of a division
 * stands in two: that of its sound, and that which the character itself leads to. So does one whose first character
 * has two readings.
 */
export function buildTownshipShards(
  site: Pick<Site, 'gazetteer' | 'coverage' | 'townships'>,
): readonly TownshipShard[] {
  const syllables = commonSyllables(site.gazetteer.divisions);
  const townships = [...townshipsInOrder(site)];
  const keysOf = new Map(townships.map((township) => [township, shardKeys(township.name, syllables)]));
  return townshipKeys.map((key) => {
    const here = townships.filter((township) => keysOf.get(township)?.includes(key));
    return toShard(key, here, site.coverage, syllables);
  });
}

function townshipsInOrder({
  gazetteer,
  townships,
}: Readonly<{ gazetteer: Gazetteer }> & Pick<Site, 'townships'>) {
  return [...townships]
    .filter(([adcode]) => gazetteer.byAdcode.has(adcode))
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, rows]) => rows);
}

function shardKeys(name: string, syllables: ReadonlyMap<string, string>): readonly string[] {
  const character = name.charAt(0);
  const common = syllables.get(character);
  const other = otherSyllables.get(character);
  if (common !== undefined) return [common, ...(other === undefined ? [] : [other])].map(townshipKeyOf);
  const rare = townshipSyllables.get(character);
  return [...(rare === undefined ? [] : [townshipKeyOf(rare)]), townshipKeyOfCharacter(character)];
}

function toShard(
  key: string,
  townships: readonly Township[],
  coverage: Site['coverage'],
  known: ReadonlyMap<string, string>,
): TownshipShard {
  const byUnit = [...Map.groupBy(townships, ({ county }) => Number(county))];
  return {
    key,
    units: byUnit.map(([code], i) => code - (byUnit[i - 1]?.[0] ?? 0)),
    names: byUnit.map(([, rows]) => rows.map((row) => markedName(row, coverage)).join(' ')),
    syllables: rareSyllables(townships.map(({ name }) => name).join(''), known),
  };
}

function markedName({ code, name, county }: Township, coverage: Site['coverage']): string {
  const extent = coverage.get(county)?.extent ?? 'whole';
  return extent === 'whole' || extent.includes(code) ? name : `-${name}`;
}

function rareSyllables(text: string, known: ReadonlyMap<string, string>): string {
  return [...new Set(text)]
    .flatMap((character) => {
      const syllable = known.has(character)
        ? otherSyllables.get(character)
        : townshipSyllables.get(character);
      return syllable === undefined ? [] : [character + syllable];
    })
    .join(' ');
}
