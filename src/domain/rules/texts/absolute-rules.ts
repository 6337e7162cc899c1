import { endsClause, found, isDenied, matchesIn } from './matching.ts';
import type { Match } from './matching.ts';
import type { Sentence } from './readable.ts';
import type { Found, TextRule } from '../rule.ts';
import { BEST, SCOPE, SELLER } from './words.ts';

const ORDINAL = '(?:第|弟|苐)(?:一|1|壹)';
const ONLY = '(?:唯|惟)(?:一|1|壹)';
/** Words that are claims where a seller stands beside them. */
const SUPERLATIVES =
  '顶级|极品|顶尖|一流|王牌|金牌|驰名|领先|领军|领导者?|龙头|冠军|霸主|巅峰|至尊|无敌|首选|独家|最高级|最佳|最优|第一流';
/** Words that are claims wherever they stand. */
const ALWAYS =
  '独一无二|绝无仅有|史无前例|前无古人|空前绝后|天下第一|no\\.? ?1(?!\\d)|top ?1(?!\\d)|国家级品质|世界级品质';
/** What 国家级 names without boasting. */
const SEEN = '(?:的)?(?:' + SELLER + ')';

const patterns: readonly { readonly pattern: RegExp; readonly isClaim?: (match: Match) => boolean }[] = [
  {
    pattern: new RegExp(ALWAYS),
    isClaim: ({ before }) => !/(?:写|标|印|刻|型号|编号|铭牌|贴)[^，。]{0,4}$/u.test(before),
  },
  {
    pattern: new RegExp(`${ORDINAL}(?:大)?(?:品牌|名牌|名店|团队|选择|梯队|服务商|平台|公司|店(?!员|长|门))`),
  },
  {
    pattern: new RegExp(
      `(?:${SCOPE}|销量|口碑|排名|信誉|满意度|成功率|占有率|规模|速度|技术|实力|好评|人气)(?:排名|排行|都是|均为|稳居|位居|是|的)?${ORDINAL}`,
    ),
    isClaim: (match) => endsClause(match) || /^(?:家|的|名(?!字)|位|大|品牌)/u.test(match.after),
  },
  {
    pattern: new RegExp(`(?:${SCOPE})[^，。]{0,2}${ONLY}`),
    isClaim: (match) => endsClause(match) || new RegExp(SELLER).test(match.after),
  },
  {
    pattern: new RegExp(
      `${ONLY}(?:的)?(?:一家|一个)?(?:正规|合法|官方|授权|指定|专业|能|可靠|合格|持证|有资质)`,
    ),
    isClaim: ({ after }) => new RegExp(SELLER).test(after),
  },
  { pattern: new RegExp(`${ONLY}(?:的)?(?:官方)?(?:服务商|品牌|授权|维修中心|维修点|开锁公司|售后)`) },
  { pattern: new RegExp(`(?:国家|世界|国际|宇宙|全球)级${SEEN}`) },
  { pattern: new RegExp(`(?:${SUPERLATIVES})(?:级)?(?:的)?(?:${SELLER})`) },
  {
    pattern: new RegExp(`(?:${SELLER}|${SCOPE})[^，。]{0,3}(?:${SUPERLATIVES})`),
    isClaim: (match) => endsClause(match) || /^(?:的|地位|水平|水准)/u.test(match.after),
  },
  { pattern: new RegExp(`最(?:${BEST})(?:的)?(?:${SELLER})`), isClaim: isNoFee },
  {
    pattern: new RegExp(`(?:${SELLER})[^，。]{0,3}最(?:${BEST})`),
    isClaim: (match) => endsClause(match) || /^的$/u.test(match.after),
  },
  {
    pattern: new RegExp(`(?:${SCOPE})[^，。]{0,3}最(?:${BEST}|多)`),
    isClaim: (match) => endsClause(match) || new RegExp(`^(?:的)?(?:价|${SELLER})`).test(match.after),
  },
  {
    pattern:
      /最(?:受欢迎|专业|权威|先进|顶尖|正规|靠谱|实惠|便宜)(?=的?(?:师傅|团队|公司|价|店)|$|[，。！、])/,
  },
  {
    pattern:
      /(?:百分之?百|100%|百分百)(?:打开|开锁|开|成功|修好|满意|放心|正品|原厂|好评|准时|有效|解决|无损|安全|达标)/,
  },
  {
    pattern:
      /(?:包|保证)(?:修好|打开|治好|永不坏)|零(?:风险|投诉|差评)|(?:永久|终身|终生)(?:免费|保修|质保|保用|维护)/,
  },
];

/** Words that claim to be the best, the first, or the only one. */
export const absoluteWord = {
  by: 'words',
  source: 'cn-absolute',
  level: 'error',
  why: {
    zh: '广告法第九条不许用“国家级”“最高级”“最佳”这类词说自己；空格、谐音、繁体字拆开写的也算。只看说的是不是经营者、师傅、服务或价格：“最近的网点”“第一次预约”不算。',
    en: 'Article 9 of the Advertising Law forbids absolute words about oneself, also when they are spaced, misspelt or written in traditional characters. Only what is said of the seller, its people, services or prices counts: the nearest point and the first booking do not.',
  },
  proof: {
    zh: '没有数据能证明。',
    en: 'No data proves it.',
  },
  message: { zh: '是绝对化用语', en: 'is an absolute claim' },
  instead: {
    zh: '写事实和数字：做了几年、多少单、多久到；或者删掉。',
    en: 'Write facts and figures instead (years, cases, times), or delete it.',
  },
  find: (sentence) => distinct(patterns.flatMap((one) => claimsOf(sentence, one))),
  bad: '我们是本地第 一品牌，价格全城最低。',
  good: '第一次预约请说清型号，最近的网点在城东。',
} as const satisfies TextRule;

function claimsOf(sentence: Sentence, { pattern, isClaim }: (typeof patterns)[number]): readonly Found[] {
  return matchesIn(sentence, pattern)
    .filter((match) => !isDenied(match) && (isClaim?.(match) ?? true))
    .map((match) => found(match));
}

// 最高服务费60元 is a fact of the fee table; 最快的办法 is advice.
function isNoFee({ text, after }: Match): boolean {
  return (
    !/^最[高低大](?:的)?(?:服务|收费|维修|上门|安装|价格)$/u.test(text) ||
    !/^(?:费|不超过|是|为|\d)/u.test(after)
  );
}

// Of two that overlap, the first.
function distinct(all: readonly Found[]): readonly Found[] {
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, index) => sorted.slice(0, index).every((other) => other.end <= start));
}
