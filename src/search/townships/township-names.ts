import { placeInCounty } from '../place-index/place-in-county.ts';
import type { Places } from '../place-index/places.ts';
import type { Place, PlaceName } from '../place-index/place.ts';
import type { TownshipShard } from './township-index.ts';

const level = /(?:[\p{Script=Han}]{1,4}族)*(?:乡|镇|街道|苏木|地区|农场|林场|牧场)$/u;

/**
 * The townships of a file as names; each is a place below its county that shares the county's address.
 * @param places the divisions by adcode
 */
export function readTownshipNames(
  shard: TownshipShard,
  { syllableOf }: Pick<Places, 'syllableOf'>,
  places: ReadonlyMap<string, Place>,
): readonly PlaceName[] {
  const own = new Map(shard.syllables.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
  const read = (character: string) => syllableOf.get(character) ?? own.get(character) ?? '';
  const readOtherwise = (character: string) => own.get(character) ?? read(character);
  let code = 0;
  return shard.units.flatMap((difference, i) => {
    code += difference;
    const county = places.get(String(code));
    const marked = county ? (shard.names[i] ?? '').split(' ') : [];
    return marked.flatMap((name) =>
      county ? readInEachWay(townshipName(name, county, read), readOtherwise) : [],
    );
  });
}

/** A name, and the same with its other reading where it has one: 六鳌镇 is liu ao and lu ao. */
function readInEachWay(name: PlaceName, read: (character: string) => string): readonly PlaceName[] {
  const syllables = [...name.name].map(read);
  return syllables.join() === name.syllables.join() ? [name] : [name, { ...name, syllables }];
}

function townshipName(marked: string, county: Place, read: (character: string) => string): PlaceName {
  const name = marked.replace('-', '');
  const isServed = name === marked && county.served;
  const stemLength = name.replace(level, '').length || name.length - 1;
  const own = { name, stemLength, syllables: [...name].map(read) };
  const url = county.extent === 'part' ? `${county.url}#towns` : county.url;
  const place = placeInCounty(county, own, { kind: 'township', served: isServed, url });
  return { ...own, place, former: false };
}
