import { kilometresBetween } from '../../places/distance.ts';
import type { Division } from '../../places/gazetteer.ts';
import { isUnit, parentsOf } from '../../places/gazetteer.ts';
import { positionOf } from '../../problems/position.ts';
import type { DataFound, DataRule, RuleData } from '../data-rule.ts';

/** Kilometres by which another county’s middle must be nearer than the own one’s. */
const NEARER = 20;
/** So many points at one address are no points. */
const AT_ONE_ADDRESS = 3;

/** Coordinates in another county than the place. */
export const pointElsewhere = {
  source: 'g-local',
  level: 'error',
  why: {
    zh: '坐标落在别的县，地图会把人导到别处；把网点挪近也是这样做的。',
    en: 'Coordinates in another county lead people astray; points are moved nearer in this way.',
  },
  proof: {
    zh: '坐标离所写的县最近，或者在相邻的县。',
    en: 'The nearest county is the one that is named, or its neighbour.',
  },
  message: { zh: '的坐标落在别的县', en: 'has coordinates in another county' },
  instead: { zh: '核对lng、lat、datum和place。', en: 'Check lng, lat, datum and place.' },
  find: (data) =>
    data.points.flatMap(({ row, unit }): readonly DataFound[] => {
      const { gazetteer } = data;
      const own = gazetteer.byAdcode.get(unit);
      const nearest = nearestUnit(data, row);
      if (
        !own?.point ||
        !nearest?.point ||
        nearest.adcode === unit ||
        own.neighbours.includes(nearest.adcode)
      )
        return [];
      const further = kilometresBetween(own.point, row) - kilometresBetween(nearest.point, row);
      if (further < NEARER) return [];
      const name = [...parentsOf(gazetteer, nearest), nearest].map((division) => division.name).join('');
      return [
        {
          said: row.name,
          fact: { zh: `离${name}最近`, en: `the nearest is ${name}` },
          at: positionOf(row.origin, 'lng'),
        },
      ];
    }),
} as const satisfies DataRule;

function nearestUnit(
  { gazetteer }: RuleData,
  at: { readonly lng: number; readonly lat: number },
): Division | undefined {
  // A degree is about 100 km: what is further away in a straight line is passed over.
  const near = gazetteer.divisions.filter(
    (division) =>
      division.point !== undefined &&
      Math.abs(division.point.lat - at.lat) < 2 &&
      Math.abs(division.point.lng - at.lng) < 2.5 &&
      isUnit(gazetteer, division),
  );
  const distance = ({ point }: Division) => (point ? kilometresBetween(point, at) : Infinity);
  return near.reduce<Division | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
}

/** Many points at one address. */
export const pointsAtOneAddress = {
  source: 'g-local',
  level: 'error',
  why: { zh: '几个“网点”同一个门牌，是一个网点。', en: 'Several service points at one address are one.' },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '有好几个网点', en: 'has several service points' },
  instead: { zh: '留一个。', en: 'Keep one.' },
  find: ({ points }) =>
    [
      ({ row }: (typeof points)[number]) => row.address.replace(/\s/g, ''),
      ({ row }: (typeof points)[number]) => `${row.lng.toFixed(4)},${row.lat.toFixed(4)}`,
    ]
      .map((keyOf) =>
        [...Map.groupBy(points, keyOf).values()].filter((group) => group.length >= AT_ONE_ADDRESS),
      )
      .find((groups) => groups.length > 0)
      ?.flatMap((group) =>
        group.slice(0, 1).map(({ row }) => ({
          said: row.address,
          fact: { zh: `共${String(group.length)}个`, en: `${String(group.length)} of them` },
          at: positionOf(row.origin, 'address'),
        })),
      ) ?? [],
} as const satisfies DataRule;
