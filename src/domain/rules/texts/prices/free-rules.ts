import type { TextRule } from '../../rule.ts';
import { isDenied } from '../../reading/denials.ts';
import { either, pattern, upTo } from '../../reading/patterns.ts';
import type { Shape } from '../../reading/shapes.ts';
import { foundOf } from '../../reading/shapes.ts';
import { WE } from '../../reading/words.ts';

/** What the fee table asks money for. */
const FEE = either(
  '(?:上门|出诊|服务|检测|检修|维修|人工|工时|出车|远程|路|车|跑腿|勘查|勘测|上门服务|起步)费|路费|车费',
  '上门|出诊|检测|检修|检查|跑一趟|来一趟|上门一趟|走一趟|出一趟|看机器|勘查|勘测',
);
const JOB = '(?:上门|检测|检修|维修|开锁|出诊|安装|清洗|服务|疏通|移机|加氟|换锁)';
const NOTHING = either(
  '免单|全免|免了|减免|免收|免掉|免(?:除)?$|免费|不收(?:取)?(?:任何|一分|您)?(?:的)?(?:钱|费用?|$)|不收(?=$|[，。！])|不要钱|不花(?:一分)?钱|不用(?:您)?(?:付|掏|花)钱?',
  '分文不[收取要]|(?:一分|一毛)(?:钱)?(?:也|都)?不(?:收|要|取)|(?<![\\d.])[零0](?:元|费用|收费)|白(?:跑|看|修)',
);
const BORNE = `(?:由|归)?(?:${WE}|店里|公司)(?:来)?(?:承担|出|付|全?包|负担|报销)`;
const EVERY = '(?:全部|一律|所有(?:的)?(?:地方|县区|单)?|全程|统统|永久|全国|全市|都|均|全|概)';

const shapes: readonly Shape[] = [
  {
    pattern: pattern(
      EVERY,
      '(?:免|不收(?!现金|定金|押金|小费|红包|礼|旧|快递|废|卡|这)|免收|免费)(?:取)?(?:任何)?(?:上门|出诊|服务|检测|检修|路费|远程)?(?:费)?',
    ),
  },
  {
    pattern: pattern('(?<![避难以])免(?:收|除|去)?', FEE, '(?:费)?'),
    isClaim: ({ text }) => text.endsWith('费'),
  },
  { pattern: pattern('免费', upTo(2), JOB, '(?!手册|资料|视频|教程|培训|课|电话|指导)') },
  { pattern: pattern('(?<![\\d.])(?:0|零)元', JOB) },
  { pattern: pattern('分文不(?:收|取|要)|(?:一分|一毛)(?:钱)?(?:也|都)?不(?:收|要|取)') },
  { pattern: pattern(FEE, upTo(6), NOTHING) },
  { pattern: pattern(FEE, upTo(6), BORNE) },
];
/** What makes it a promise under a condition, which the policies hold. */
const CONDITION =
  /超过|超时|晚到|迟到|没到|如果|若|的话|时(?!间)|送|到店|店里|网点|保修|质保|返修|同一|再来|第[二三两]|期内|我们要改|误|老人|残疾|退|取消|出发前|台风|改期|换货|没有修|只检查|(?<![修没])不修(?!都|也|不要钱|不收)|[带拿走找认送]错|多跑|白跑|修坏|另收|再收|抵|水务|社区|街道|民政|卫生院|厂家|学校|志愿/u;

/** 免费 against the fee table. */
export const freeAgainstFees = {
  by: 'data',
  source: 'cn-repair',
  level: 'error',
  why: {
    zh: '说免费，价目表里却要钱。写明条件的（送修、保修期内、晚到）不算。',
    en: 'Free is said, and the fee table asks for money. What is free under a stated condition does not count.',
  },
  proof: { zh: '价目表里上门费是0元。', en: 'The call-out fee of the fee table is 0.' },
  message: { zh: '和价目表对不上', en: 'contradicts the fee table' },
  instead: {
    zh: '写价目表里的价；有条件的把条件写在同一句里。',
    en: 'Write the price, or the condition in the same sentence.',
  },
  find: (sentence, { lowestCallOut }) =>
    lowestCallOut === undefined || lowestCallOut === 0 || CONDITION.test(sentence.text)
      ? []
      : foundOf(sentence, shapes, isDenied, {
          zh: `上门费最低${String(lowestCallOut)}元`,
          en: `the lowest call-out fee is ${String(lowestCallOut)} yuan`,
        }),
  bad: '全部免上门费，打不开分文不收。',
  good: '优惠只有一种：送到店里修，不收上门费。',
} as const satisfies TextRule;
