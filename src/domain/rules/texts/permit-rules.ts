import type { TextRule } from '../rule.ts';
import { isAsked, isDenied } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { endsClause } from '../reading/matching.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { foundOf } from '../reading/shapes.ts';
import { WE } from '../reading/words.ts';

const AUTHORITY =
  '(?:公安(?:机关|局|部门)?|派出所|工信部?|特种行业|市场监管(?:局|部门)?|住建(?:局|部门)?|消防(?:部门)?|主管部门|监管部门|应急局)';
const PERMIT = either(
  '资质|许可证|许可(?!的)|批件|资格证书?|经营许可|备案证明|认证证书|体系认证|质量认证|国际认证|(?:iso|gb/t ?)\\d+(?:认证|体系)?',
);
const GOT = '具有|具备|拥有|持有|持|取得|获得|获|通过|办理|办妥|办好|办齐|考取|领有';
/** What a sentence on permits is about where it is not about the seller: who needs one, and where it is seen. */
const OF_OTHERS =
  /^(?:的)?(?:人|单位|公司|店|师傅|老人|残疾|用户|施工队|网站|编号|号码|名单|复印件|原件|查|印|写|挂|才|以后|之后|到期|要|需|须|得|前|时|大约|在|可以到)|^的/u;

const shapes: readonly Shape[] = [
  { pattern: pattern(WE, upTo(4), either(GOT, '有'), upTo(14), PERMIT) },
  {
    pattern: pattern(
      '^(?:公司|企业|门店|店里|团队|均|都)?(?:已|已经|均已|均|早已|全部)?',
      either(GOT),
      upTo(14),
      PERMIT,
    ),
  },
  {
    pattern: pattern(
      '(?:已|已经|均已|早已|都已)(?:在|经|向)?',
      upTo(4),
      AUTHORITY,
      upTo(8),
      '(?:备案|登记|许可|注册|批准)',
    ),
  },
  {
    pattern: pattern(
      either(PERMIT, '证书|证照|执照|批文|备案|许可'),
      upTo(2),
      '(?:齐全|在手|俱全|齐备|完备|办妥|办齐|都有|均有|已办|已齐|一应俱全|已下|通过|完成)',
    ),
  },
  { pattern: pattern('资质(?:为|是|达到)?(?:国家)?[一二三甲乙特](?:级|等)'), isClaim: endsClause },
  {
    pattern: pattern(
      '(?:icp|公安联网|工信部)',
      upTo(2),
      '(?:已备案|备案',
      upTo(4),
      '(?:办妥|已|完成|通过|齐全)|认证网站)',
    ),
  },
  {
    pattern: pattern(
      AUTHORITY,
      upTo(4),
      '(?:备案|登记|许可)(?:的)?(?:开锁|维修)?(?:师傅|单位|公司|企业|技师|开锁)',
    ),
    isClaim: isOwn,
  },
];

// 我们是公安备案开锁公司, but 请找公安备案的单位.
function isOwn({ before }: Match): boolean {
  return pattern(either(`${WE}${upTo(4)}`, '正规|持', '^'), '$').test(before);
}

function isElsewhere(match: Match): boolean {
  return (
    isDenied(match) ||
    isAsked(match) ||
    /(?:请|找|问|看|查|要|须|应|需)[^，。]{0,6}$/u.test(match.before) ||
    (!/(?:公司|企业|单位|师傅|技师)$/u.test(match.text) && OF_OTHERS.test(match.after))
  );
}

/** A permit that the trade needs is claimed: its number must be there. */
export const unprovenPermit = {
  by: 'words',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说自己有备案、许可、资质，要写得出编号；劝人找有备案的单位不算。',
    en: 'Claiming a registration, a permit or a qualification needs its number; advising people to look for one does not count.',
  },
  proof: { zh: '有permit（编号、机关、到期日）。', en: 'A permit with number, issuer and last day.' },
  message: { zh: '说有备案或许可，可没有编号', en: 'claims a permit of which there is no number' },
  instead: { zh: '写permit，或者删掉。', en: 'Write the permit, or delete it.' },
  find: (sentence, { hasPermit }) => (hasPermit ? [] : foundOf(sentence, shapes, isElsewhere)),
  bad: '我们是公安备案开锁公司。',
  good: '请打12345问本地在公安机关备案的开锁单位。',
} as const satisfies TextRule;
