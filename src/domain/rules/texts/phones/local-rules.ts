import type { TextRule } from '../../rule.ts';
import { isDenied } from '../../reading/denials.ts';
import { divisionsIn } from '../../reading/divisions.ts';
import { found, matchesIn } from '../../reading/matching.ts';
import type { Match } from '../../reading/matching.ts';
import { either, pattern, upTo } from '../../reading/patterns.ts';
import { claimsOf } from '../../reading/shapes.ts';
import type { Shape } from '../../reading/shapes.ts';
import { OUTLET, PEOPLE } from '../../reading/words.ts';

const NATIONAL = '(?<![\\d-])(?:[48]00-?\\d{3}-?\\d{4}|9[56]\\d{3,4})(?![\\d-])';
const PLACE = either(
  '本地|当地|本市|本县|本区|本乡|本镇|本村|县城|城关|同城|市内|县内|镇上|县里|乡里|(?:咱们?|我们)[县市乡镇村](?:里)?|就近',
);
const LINE = either('直拨|电话|号码|座机|固话|热线|专线|专用|前台|总机|客服', OUTLET, PEOPLE);
const JOINT = '(?:直拨|号码|专用|热线|电话|座机|前台|就|都|：|是|为|打|拨|统一|请)*';
const local: readonly Shape[] = [
  { pattern: pattern(PLACE, upTo(2), LINE), isClaim: isByNumber },
  {
    pattern: pattern(
      '(?:就是|即是|便是|是)(?:咱们?|我们|本|镇上|乡里|县里|县城|当地)',
      upTo(4),
      '(?:电话|号码|座机|热线)',
    ),
  },
  { pattern: /市内直拨|就近直拨|不用(?:加|拨)区号|(?:同城|市内)?免长途|按市话|市话(?:收费|号码)/u },
];

const national = pattern(NATIONAL);
const beforeNational = pattern('\\p{Script=Han}{2,20}(?:：)?(?=', NATIONAL, ')');

/** A 400 number that is called local. */
export const nationalAsLocal = {
  by: 'words',
  source: 'cn-phone',
  level: 'error',
  why: {
    zh: '400、95、96号码不属于任何一个地方。',
    en: 'A number that begins with 400, 95 or 96 belongs to no place.',
  },
  proof: {
    zh: '没有：本地电话写带区号的固定电话。',
    en: 'None: a local number is a landline with its area code.',
  },
  message: { zh: '把全国号码说成本地的', en: 'calls a national number local' },
  instead: { zh: '删掉“本地”，或者写本地的固定电话。', en: 'Delete 本地, or give a local landline.' },
  find: (sentence, { isDivision }) => {
    if (!national.test(sentence.text)) return [];
    const named = matchesIn(sentence, beforeNational).filter(({ text }) =>
      divisionsIn(text, isDivision).some((name) =>
        pattern('^', upTo(3), LINE, JOINT, '$').test(text.slice(text.indexOf(name) + name.length)),
      ),
    );
    return [
      ...claimsOf(sentence, local, isDenied),
      ...named.filter((match) => !isDenied(match)).slice(0, 1),
    ].map((match) => found(match));
  },
  bad: '本地电话400-000-0000。',
  good: '热线400-000-0000，本地座机见网点一栏。',
} as const satisfies TextRule;

// 本地座机见网点一栏 stands in another clause than the number.
function isByNumber({ sentence, start, end, after }: Match): boolean {
  const [behind, before] = [sentence.slice(end), sentence.slice(0, start)];
  return (
    pattern('^', JOINT, NATIONAL).test(behind) ||
    pattern(NATIONAL, '[（(]?[^，。（(]{0,3}$').test(before) ||
    (national.test(before) && /^(?:接|人接|$)/u.test(after))
  );
}
