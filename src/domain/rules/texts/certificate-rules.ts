import type { TextRule } from '../rule.ts';
import { isAsked, isDenied } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import { foundOf } from '../reading/shapes.ts';
import type { Shape } from '../reading/shapes.ts';
import { ALL, PEOPLE, WE } from '../reading/words.ts';

const CERTIFICATE = either(
  '(?<!保)证书|资格证|上岗证|操作证|技师证|等级证|电工证|焊工证|作业证|职业证|从业证|高级工证|技能证|资质证?|国家职业资格|技能等级|上岗资格',
);
/** 证 in a word for a qualification, not in 工作证, 保证, 凭证. */
const PAPER = '(?<!工作|身份|居住|健康|出入|通行|保|凭|验|见|取|论|查|公|老人|残疾|学生)证(?![明件人书])';
const HAS = '(?:持有|持|有|具备|具有|拥有|考取|考有|考过|取得|获得|通过|拿到)(?:了|的是)?';
const GRADE = '(?:注册|国家级?|高级|认证|持证|特级|[一二三]级|国家认定|国家认证|厂家认证|科班)';

const certified: readonly Shape[] = [
  { pattern: pattern('持证(?:上岗|开锁|维修|安装|服务|作业)|持证(?:的)?', PEOPLE), isClaim: isOurs },
  { pattern: pattern(either(PEOPLE, ALL), either('(?:都|均|全部|是|为)*', '(?:百分之?百|100%)'), '持证') },
  { pattern: pattern('(?:只派|都派|派出的|派来的)', upTo(3), HAS, upTo(8), either(CERTIFICATE, '资格')) },
  {
    pattern: pattern('(?:国家|专业|高级|权威)(?:认证|资质|资格)(?:的)?', PEOPLE, '|认证(?:师傅|技师|工程师)'),
  },
  {
    pattern: pattern(either(PEOPLE, WE), upTo(3), ALL, upTo(3), HAS, upTo(10), either(CERTIFICATE, PAPER)),
  },
  {
    pattern: pattern(
      PEOPLE,
      '(?:统一|一律|都)?',
      '(?:持有?|考取|取得|具备|拥有|有)(?:国家)?',
      upTo(8),
      CERTIFICATE,
    ),
  },
  { pattern: pattern(ALL, upTo(6), PEOPLE, upTo(3), HAS, upTo(10), either(CERTIFICATE, PAPER)) },
  { pattern: pattern(ALL, HAS, upTo(8), either(CERTIFICATE, PAPER)) },
  {
    pattern: pattern(
      '(?:人手|每人|一人)(?:都有)?(?:一|两|1)?(?:本|张|证)?',
      upTo(6),
      either(CERTIFICATE, PAPER),
    ),
  },
  {
    pattern: pattern(
      PEOPLE,
      upTo(2),
      either(CERTIFICATE, '证件|证照'),
      '(?:齐全|在手|俱全|齐备|可查|随时可查|任您查验)',
    ),
  },
  {
    pattern: pattern(
      '(?:都是|均是|均为|全是|皆为|清一色(?:是|为)?|派来的(?:都)?是|来的(?:都)?是)',
      upTo(4),
      GRADE,
      upTo(8),
      either(PEOPLE, '技师|工$|师$'),
    ),
  },
  {
    pattern: pattern(
      PEOPLE,
      upTo(4),
      '(?:经|经过|通过|受过)(?:了)?',
      upTo(6),
      '(?:考核|考评|鉴定|认证|严格培训|考试|资格审查)(?:合格|上岗|认证|通过)?(?=$|[，。、])',
    ),
  },
];

// 焊工要有电工证, 持证坐公交: a demand, or the certificate of a customer.
function isDemand(match: Match): boolean {
  return (
    isDenied(match) ||
    isAsked(match) ||
    /(?:要|须|应|必须|需|得|才|请|找|看)(?:先)?(?:有|持|具备|取得|考)/u.test(match.text) ||
    /(?:请|找|看|问|要求|等)[^，。]{0,6}$/u.test(match.before) ||
    /^(?:的)?(?:残疾|老人|才|以后|之后|编号|号码)/u.test(match.after)
  );
}

function isOurs({ after }: Match): boolean {
  return !/^(?:的)?(?:才|要|请|应|须|不)/u.test(after);
}

/** 持证: technicians whom visitors can check. */
export const certifiedTechnicians = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说师傅持证，要让人查得到。讲证件在哪里、要看证件的不算。',
    en: 'Certified technicians must be there to be checked. Saying where a certificate is seen does not count.',
  },
  proof: {
    zh: 'technicians.csv里有没到期的师傅。',
    en: 'technicians.csv lists technicians whose badge is valid.',
  },
  message: {
    zh: '说师傅持证，可没有一位查得到',
    en: 'says that technicians are certified, and none can be checked',
  },
  instead: {
    zh: '把同意公开查验的师傅写进technicians.csv，或者删掉。',
    en: 'List consenting technicians in technicians.csv, or delete it.',
  },
  find: (sentence, { technicians }) => (technicians > 0 ? [] : foundOf(sentence, certified, isDemand)),
  bad: '师傅全部持证上岗。',
  good: '师傅的电工证号码写在工牌背面，可以当场核对。',
} as const satisfies TextRule;
