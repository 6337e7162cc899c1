import { isUnit } from '../domain/gazetteer.ts';
import type { Division, Gazetteer } from '../domain/gazetteer.ts';
import { statusOf } from '../domain/coverage.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { Site } from '../domain/site.ts';
import { simplifiedByTraditional } from '../domain/traditional.ts';
import { commonSyllables } from './common-syllables.ts';
import { emptyLetter, hubLetter, slugFrom, statusLetters } from './place-index-file.ts';
import type { PlaceIndexFile } from './place-index-file.ts';
import { plainSyllables } from './syllables.ts';

/** The place index of a site, as `/places.json` serves it: every division, served or not. */
export function buildPlaceIndex(site: Pick<Site, 'gazetteer' | 'coverage' | 'base'>): PlaceIndexFile {
  const divisions = site.gazetteer.divisions.toSorted((a, b) => Number(a.adcode) - Number(b.adcode));
  const syllables = commonSyllables(divisions);
  const former = formerNames(site.gazetteer);
  return {
    base: site.base,
    codes: divisions.map(({ adcode }, i) => Number(adcode) - Number(divisions[i - 1]?.adcode ?? 0)),
    names: divisions.map(markedName).join(' '),
    syllables: [...syllables.values()].join(' '),
    readings: Object.fromEntries(oddReadings(divisions, syllables)),
    slugs: Object.fromEntries(oddSlugs(divisions)),
    statuses: divisions.map((division) => statusLetter(site.gazetteer, site.coverage, division)).join(''),
    former: former.join(','),
    traditional: traditionalPairs([...divisions.map(({ name }) => name), ...former].join('')),
  };
}

function markedName({ name, stem }: Division): string {
  const suffix = name.slice(stem.length);
  return suffix.length === 1 ? name : `${stem}/${suffix}`;
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
  const letter = statusLetters[statusOf(coverage, division.adcode)];
  return unit === undefined || unit.extent === 'whole' ? letter : letter.toUpperCase();
}

/** Old names of divisions that are not simply the name of what they became. */
function formerNames({ history, byAdcode }: Gazetteer): string[] {
  return history.flatMap(({ name, successors }) => {
    const codes = successors.filter((code) => byAdcode.has(code) && byAdcode.get(code)?.name !== name);
    return codes.length > 0 ? [[name, ...codes].join(' ')] : [];
  });
}

function traditionalPairs(names: string): string {
  return [...simplifiedByTraditional]
    .filter(([, simple]) => names.includes(simple))
    .flat()
    .join('');
}
