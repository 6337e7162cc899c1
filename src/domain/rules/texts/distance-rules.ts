import type { TextRule } from '../rule.ts';
import { isDenied } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { found } from '../reading/matching.ts';
import { NUMBER, numberIn } from '../reading/numbers.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { claimsOf } from '../reading/shapes.ts';
import { OUTLET, PEOPLE, WE } from '../reading/words.ts';

const HERE = either(
  '县城|城区|市区|城里|城关|本县|县里|您|你|家|这里|当地|全县|各乡镇|[县市区]政府|[县市]中心|镇上|本[乡镇村]|小区',
);
const POINT = either(OUTLET, `${WE}的?(?:店|人)?`, PEOPLE);
const FAR = '(?:公里|千米|km|里路|里地|米|m(?![a-z])|站路)';
const LENGTH = `(${NUMBER})(?:多)?(${FAR})`;
const NEARLY = '(?:只有|仅有|仅|只|不超过|不到|不足|才|约|大约|就|也就|距离|直线)*';
/** Kilometres that words of nearness say at most. */
const NEXT_DOOR = 0.5;

const lengths: readonly Shape[] = [
  { pattern: pattern('(?:距|离|相距|距离)', HERE, upTo(10), POINT, upTo(6), LENGTH) },
  { pattern: pattern(POINT, upTo(4), '(?:距离?|离|与|和|在|到)', HERE, upTo(6), LENGTH) },
  { pattern: pattern(POINT, upTo(6), '，?(?:距离|相距|离(?:您|你)|就在|只在)', NEARLY, LENGTH) },
  { pattern: pattern(POINT, upTo(6), '(?:附近|身边|旁边|周边|跟前)', '，?', upTo(2), NEARLY, LENGTH) },
  { pattern: pattern(POINT, '(?:只有|仅|不到|不足|才)', LENGTH) },
  { pattern: pattern('(?:距|离)', HERE, upTo(6), LENGTH, upTo(6), POINT) },
  {
    pattern: pattern(
      '(?:出门|下楼|您|你|家|村口|小区|拐弯|抬脚)',
      upTo(4),
      LENGTH,
      '(?:内|以内|之内|处|远)?(?:就是|即是|便是|就有|即有|有|是)',
      upTo(4),
      POINT,
    ),
  },
  { pattern: pattern(LENGTH, '(?:内|以内|之内)(?:就|即|都|必)?有', upTo(4), POINT) },
];
const nextDoor: readonly Shape[] = [
  {
    pattern: pattern(
      POINT,
      '(?:就|都|也)?(?:在|住在?|开在|设在)',
      '(?:您|你)(?:家|的)?',
      '(?:身边|隔壁|楼下|家门口|门口|对面|旁边|跟前|眼前)',
    ),
  },
  {
    pattern: pattern(
      '(?:您|你|本小区|小区|家|自家)(?:的)?',
      '(?:隔壁|楼下|门口|对面|旁边|身边|跟前)',
      upTo(2),
      '(?:有|是|开着)',
      upTo(4),
      either(POINT, '我们'),
    ),
  },
  {
    pattern: pattern(
      '(?:走路|步行|出门|下楼)?(?:几步|两步|一两步|抬脚)(?:路)?(?:就|即)?(?:到|是)',
      upTo(3),
      either(POINT, '$', '，'),
    ),
    isClaim: ({ sentence }) => pattern(POINT).test(sentence),
  },
];

/** A distance to the nearest point that is not so. */
export const falseDistance = {
  by: 'data',
  source: 'g-local',
  level: 'error',
  why: {
    zh: '说网点多近，要与points.csv的坐标对得上。',
    en: 'How near a service point is must agree with points.csv.',
  },
  proof: {
    zh: '最近网点的直线距离（一半以内不算错）。',
    en: 'The distance to the nearest point in a straight line; half of it is let pass.',
  },
  message: { zh: '比最近的网点近得多', en: 'is much nearer than the nearest point' },
  instead: { zh: '写真正的距离。', en: 'Write the real distance.' },
  find: (sentence, { nearestPoint }, { about }) => {
    const real = nearestPoint(about);
    if (real === undefined) return [];
    const near = [
      ...claimsOf(sentence, lengths, isBeyond).filter(({ groups: [digits = '', unit = ''] }) => {
        const count = numberIn(digits);
        return count !== undefined && count * factor(unit) < real / 2;
      }),
      ...(NEXT_DOOR < real / 2 ? claimsOf(sentence, nextDoor, isDenied) : []),
    ];
    const shown = String(Math.round(real));
    return near.map((match) =>
      found(match, { zh: `最近的网点大约${shown}公里`, en: `the nearest point is about ${shown} km away` }),
    );
  },
  bad: '离县城最近的网点只有3公里。',
  good: '最近的加油站在三十公里以外。',
} as const satisfies TextRule;

// 离您还有3公里时会打电话, 离您家超过5公里的加远程费.
function isBeyond(match: Match): boolean {
  return (
    isDenied(match) ||
    /(?<!不)超过|还有|以外|以上/u.test(match.text) ||
    /^(?:时|的时候|以外|外|以上|开外)/u.test(match.after)
  );
}

function factor(unit: string): number {
  if (unit === '米' || unit === 'm') return 0.001;
  return unit.startsWith('里') ? 0.5 : 1;
}
