import type { Division, Gazetteer, Zone } from '../../places/gazetteer.ts';
import { isUnit } from '../../places/gazetteer.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { toCandidate } from '../candidates.ts';
import type { Chain } from './chains.ts';
import { isWithin } from './chains.ts';
import { isTownshipLike } from './place-shapes.ts';

/** Zones by every form in which they are written. */
export interface ZoneIndex {
  readonly byName: ReadonlyMap<string, readonly Zone[]>;
  /** Names of places in provinces without county data, by their first two characters. */
  readonly outsideByHead: ReadonlyMap<string, readonly Zone[]>;
}

const NONE: readonly Zone[] = [];
const HAN = /^\p{Script=Han}/u;
const ZONE_AT_END = new RegExp(
  '(?:高新区|经开区|开发区|新区|新城|示范区|管理区|保税区|保税港区|度假区|风景区|风景名胜区|自贸区|自由贸易试验区' +
    '|实验区|试验区|合作区|航空港区|食品区|集聚区|聚集区|功能区|工业区|行政委员会|管委会|管理委员会' +
    '|(?:工业|产业|科技|高新|软件|化工|物流|技术)园|园区)$',
);

/** The last characters of these words: most texts end otherwise. */
const LAST_OF_ZONE: ReadonlySet<string> = new Set('区城园会');

/** Indexes zones by their name, with and without the stem of their parent before it. */
export function createZoneIndex(gazetteer: Gazetteer): ZoneIndex {
  const byName = new Map<string, Zone[]>();
  for (const zone of gazetteer.zones) {
    for (const name of zoneNames(gazetteer, zone)) byName.set(name, [...(byName.get(name) ?? []), zone]);
  }
  const outside = gazetteer.zones.filter((zone) => isOutside(gazetteer, zone));
  return { byName, outsideByHead: Map.groupBy(outside, ({ name }) => name.slice(0, 2)) };
}

/**
 * Reads development zones, alone or after the division they lie in: 成都市高新区, 雄安新区. After a
 * county it is an address like any other.
 */
export function readZone(atlas: Atlas, text: string): Reading | undefined {
  const parents = zoneParents(atlas, text);
  const cuts = [undefined, ...parents].map((place) => cutBehind(atlas, text, place));
  // 昆山高新区, 深圳市光明新区: the whole name of a zone, though a county's name starts it.
  const named = cuts
    .filter(({ place }) => place?.division.level !== 'county')
    .flatMap(({ name, zones }) => zones.filter((zone) => zone.name === name));
  if (named.length > 0) return zoneReading(atlas, named);
  if (parents.some(({ division }) => division.level === 'county')) return undefined;
  const cut = cuts.find(({ zones }) => zones.length > 0);
  if (cut) return zoneReading(atlas, cut.zones);
  const after = parents.at(-1)?.end ?? 0;
  if (text.length - after > 16 || text.length <= after || !LAST_OF_ZONE.has(text.slice(-1))) return undefined;
  if (!HAN.test(text) || !ZONE_AT_END.test(text)) return undefined;
  // 海口市浦东新区: a district of that name stands elsewhere.
  if (cuts.some(({ name }) => atlas.fullNames.has(name))) return undefined;
  return { outcome: 'not-a-division', candidates: [] };
}

/**
 * Reads what begins with a place of a province without county data: 香港九龙城区, 台北市. Where that may be the stem of a
 * county as well (九龙), both are asked about.
 */
export function readOutside(atlas: Atlas, text: string): Reading | undefined {
  const { gazetteer } = atlas;
  const chains = atlas.chainsOf(text);
  const divisions = chains.map(({ last }) => last.division);
  const province = divisions.find((division) => isEmptyProvince(gazetteer, division));
  const zone = province ? undefined : zoneOutside(atlas, text, chains);
  const outside = province ?? (zone && gazetteer.byAdcode.get(zone.parent));
  if (!outside) return undefined;
  const namesakes = zone ? chains.filter(({ end }) => end === zone.name.length) : [];
  const candidates = [...namesakes.map(({ last }) => last.division), outside].map((division) =>
    toCandidate(gazetteer, division, 'candidate'),
  );
  if (namesakes.length === 0) return { outcome: 'no-county-data', candidates };
  if (isTownshipLike(text)) return undefined;
  return { outcome: 'ambiguous', rest: text.slice(zone?.name.length), candidates };
}

/** The province without county data that has a place of that very name: 九龙. */
export function outsideCalled({ gazetteer, zones }: Atlas, name: string): Division | undefined {
  const zone = zones.outsideByHead.get(name.slice(0, 2))?.find((one) => one.name === name);
  return zone && gazetteer.byAdcode.get(zone.parent);
}

// 九龙坡区 is longer than 九龙.
function zoneOutside({ zones }: Atlas, text: string, chains: readonly Chain[]): Zone | undefined {
  const known = chains.reduce((longest, { end }) => Math.max(longest, end), 0);
  const [longest] = (zones.outsideByHead.get(text.slice(0, 2)) ?? NONE)
    .filter(({ name }) => name.length >= known && (text.startsWith(name) || text === name.slice(0, -1)))
    .sort((a, b) => b.name.length - a.name.length);
  return longest;
}

interface ZoneParent {
  readonly end: number;
  readonly division: Division;
}

interface ZoneCut {
  readonly place: ZoneParent | undefined;
  readonly name: string;
  readonly zones: readonly Zone[];
}

function cutBehind(atlas: Atlas, text: string, place: ZoneParent | undefined): ZoneCut {
  const name = text.slice(place?.end ?? 0);
  const zones = atlas.zones.byName.get(name)?.filter((zone) => isIn(atlas, zone, place?.division));
  return { place, name, zones: zones ?? NONE };
}

function zoneParents(atlas: Atlas, text: string): readonly ZoneParent[] {
  return atlas
    .chainsOf(text)
    .filter(({ end, last }) => end < text.length && last.form !== 'old')
    .map(({ end, last }) => ({ end, division: last.division }))
    .sort((a, b) => a.end - b.end);
}

function zoneNames(gazetteer: Gazetteer, { name, parent }: Zone): ReadonlySet<string> {
  const division = gazetteer.byAdcode.get(parent);
  if (!division) return new Set([name]);
  const start = [division.name, division.stem].find((word) => name.startsWith(word) && name !== word);
  return new Set(start ? [name, name.slice(start.length)] : [name]);
}

// A name cut from its parent (高新区) counts after that parent alone.
function isIn({ gazetteer }: Atlas, zone: Zone, place: Division | undefined): boolean {
  const parent = gazetteer.byAdcode.get(zone.parent);
  if (!parent) return place === undefined;
  if (!place) return true;
  return place === parent || isWithin(gazetteer, parent, place) || isWithin(gazetteer, place, parent);
}

function zoneReading({ gazetteer }: Atlas, zones: readonly Zone[]): Reading {
  const isOneZone = new Set(zones.map(({ parent }) => parent.slice(0, 2))).size === 1;
  if (!isOneZone) return { outcome: 'not-a-division', candidates: [] };
  const divisions = zones.flatMap(({ counties }) =>
    counties.flatMap((code) => gazetteer.byAdcode.get(code) ?? []),
  );
  const units = [...new Set(divisions)].filter((division) => isUnit(gazetteer, division));
  const counties = units.map((unit) => toCandidate(gazetteer, unit, 'suggestion'));
  return { outcome: 'not-a-division', counties, candidates: [] };
}

function isOutside(gazetteer: Gazetteer, { parent }: Zone): boolean {
  const division = gazetteer.byAdcode.get(parent);
  return division !== undefined && isEmptyProvince(gazetteer, division);
}

function isEmptyProvince({ childrenOf }: Gazetteer, { adcode, level }: Division): boolean {
  return level === 'province' && !childrenOf.has(adcode);
}
