import type { TextRule } from '../rule.ts';
import { isDenied, isOfOthers } from '../reading/denials.ts';
import { endsClause } from '../reading/matching.ts';
import type { Match } from '../reading/matching.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { foundOf } from '../reading/shapes.ts';
import { BEST, OUTLET, SCOPE, SELLER, WE, WORK } from '../reading/words.ts';

const ONE = '(?:一|1|壹)';
const ORDINAL = `(?:第|头)${ONE}`;
const ONLY = `(?:唯|惟)${ONE}`;
/** Words that are claims where a seller stands beside them. */
const SUPERLATIVES = either(
  '顶级|极品|极致|顶尖|一流|王牌|金牌|驰名|领先|领军|领导者?|龙头|冠军|霸主|巅峰|至尊|无敌|首选|独家|最高级|最佳|最优',
  '第一流|翘楚|标杆|鼻祖|泰斗|首屈一指|数一数二|遥遥领先|超一流',
);
/** Words that are claims wherever they stand. */
const ALWAYS = either(
  '独[一1]无[二2]|绝无仅有|史无前例|前无古人|空前绝后|天下第一|举世无双|无与伦比|no\\.? ?1(?!\\d)|top ?1(?!\\d)',
  '(?:国家|世界|宇宙)级品质|独占鳌头|首屈一指|数一数二|独此一家|仅此一家|别无分号|无出其右|无可匹敌|所向披靡',
  `(?:无人|没人|谁也不?|谁都|同行)[^，。]{0,4}(?:超越|能及|可及|可比|比得[了上过]|能比|匹敌|比不[了上过]|望尘莫及|不服)`,
  `(?:敢称|堪称|称得上|公认|坐稳)[^，。]{0,10}(?:头号|第[一1]|老大|之王|最)|找不到第二[家个]|再没有第二[家个]|买贵(?:必|包|就)?(?:赔|退)|(?:全网|全城|全市|全县|全国)底价`,
  `(?:行业|业界|业内|维修界|开锁界)${upTo(2)}(?:天花板|扛把子|一哥|老大|标杆|翘楚|鼻祖|泰斗)`,
);
const SUCCESS = either(
  '打开|开锁|开得了|开门|开(?=$|[，。！])|修好|修得好|治好|成功|满意|放心|正品|原厂|好评|准时|有效|解决|无损|安全|达标|不(?:再)?(?:漏|堵|坏|烧|返修)',
);
/** A share of all as one's own success: 百分之百打开. */
const WHOLLY = `(?:百分之?百|100%|十成十)(?:都|能|可以|可|会|给您|帮您|保证)?${SUCCESS}`;
const FOREVER = either(
  `(?:(?<![工具背钱书提挎把邮面外红])包|(?:保证|保您|担保)${upTo(2)})(?:修好|打开|开锁成功|治好|通|不漏|不堵|永不坏|最低价)`,
  '零(?:风险|投诉|差评|失误|事故)|(?:永久|终身|终生|一辈子)(?:免费|保修|质保|保用|维护|包修)',
  '(?:永不|绝不|永远不|再也不)(?:漏|堵|坏|复发|反弹|返修)|一次(?:根治|根除)|(?:彻底|完全)根治|药到病除',
);

// What is praised stands next, or at the end of the clause: 唯一不用证件也能查询进度的保险柜开锁.
const isOfSeller = (match: Match) =>
  endsClause(match) || pattern(either(`^(?:的)?${upTo(6)}${SELLER}`, `${SELLER}$`)).test(match.after);

const shapes: readonly Shape[] = [
  {
    pattern: pattern(ALWAYS),
    isClaim: ({ before }) => !/(?:写|标|印|刻|型号|编号|铭牌|贴)[^，。]{0,4}$/u.test(before),
  },
  {
    pattern: pattern(
      ORDINAL,
      '(?:大)?(?:品牌|名牌|名店|团队|选择|梯队|服务商|平台|公司|块牌子|店(?!员|长|门))',
    ),
  },
  {
    pattern: pattern(
      either(SCOPE, '销量|口碑|排名|信誉|满意度|成功率|占有率|规模|速度|技术|手艺|实力|好评|人气'),
      '(?:里|中)?(?:我们|本店)?(?:排名|排行|排|都是|均为|稳居|位居|稳坐|是|的)?',
      either(ORDINAL, `头${ONE}(?:名|号|家|份)|头把交椅`),
    ),
    isClaim: (match) => endsClause(match) || /^(?:家|的|名(?!字)|位|大|品牌|号(?!楼|线))/u.test(match.after),
  },
  { pattern: pattern(SCOPE, '首(?:家|创)'), isClaim: isOfSeller },
  {
    pattern: pattern(SCOPE, upTo(2), ONLY),
    isClaim: isOfSeller,
  },
  {
    pattern: pattern(
      ONLY,
      '(?:的)?(?:一家|一个)?(?:正规|合法|官方|授权|指定|专业|能|会|敢|可靠|合格|持证|有资质|信得过|靠谱|值得)',
    ),
    isClaim: ({ after }) => pattern(either(SELLER, '一家|一处|的店')).test(after),
  },
  { pattern: pattern(ONLY, '(?:的)?(?:官方)?(?:服务商|品牌|授权|维修中心|维修点|开锁公司|售后)') },
  { pattern: pattern('(?:国家|世界|国际|宇宙|全球|殿堂|航天|军工)级(?:的)?', SELLER) },
  { pattern: pattern(SUPERLATIVES, '(?:级别?)?(?:的)?', SELLER) },
  { pattern: pattern(SUPERLATIVES, '(?:级别?)?的', upTo(4), WORK) },
  {
    pattern: pattern(either(SELLER, SCOPE), upTo(3), SUPERLATIVES),
    isClaim: (match) => endsClause(match) || /^(?:的|地位|水平|水准)/u.test(match.after),
  },
  { pattern: pattern('最', BEST, '(?:的)?', SELLER), isClaim: isNoFee },
  { pattern: pattern('最', BEST, '的', upTo(4), WORK), isClaim: isNoFee },
  {
    pattern: pattern(SELLER, upTo(3), '最', BEST),
    isClaim: (match) => endsClause(match) || /^的$/u.test(match.after),
  },
  {
    pattern: pattern(SCOPE, upTo(3), '最', either(BEST, '多')),
    isClaim: (match) =>
      isNoFee(match) &&
      (endsClause(match) || pattern('^(?:的)?', either('价', upTo(6) + SELLER)).test(match.after)),
  },
  {
    pattern: pattern('(?:数|属|还是|要数|就数|只有)', WE, upTo(4), '最', BEST),
  },
  {
    pattern:
      /最(?:受欢迎|专业|权威|先进|顶尖|正规|靠谱|实惠|便宜)(?=的?(?:师傅|团队|公司|价|店)|$|[，。！、])/u,
  },
  { pattern: pattern(either(WHOLLY, FOREVER)) },
];

/** 没有比我们更专业的: a denial that praises. */
const unrivalled: readonly Shape[] = [
  {
    pattern: pattern(
      '没有(?:哪家|谁|人|别人)?(?:能)?(?:比',
      WE,
      upTo(3),
      '(?:更|还)|(?:超过|赶上|赢过)',
      WE,
      ')',
    ),
  },
];

/** Words that claim to be the best, the first, or the only one. */
export const absoluteWord = {
  by: 'words',
  source: 'cn-absolute',
  level: 'error',
  why: {
    zh: '广告法第九条不许用“国家级”“最高级”“最佳”这类词说自己；空格、谐音、拼音、繁体字拆开写的也算。只看说的是不是经营者、师傅、服务或价格：“最近的网点”“第一次预约”不算。',
    en: 'Article 9 of the Advertising Law forbids absolute words about oneself, also when they are spaced, misspelt, in pinyin or written in traditional characters. Only what is said of the seller, its people, services or prices counts: the nearest point and the first booking do not.',
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
  find: (sentence) => [
    ...foundOf(sentence, shapes, isDenied),
    ...foundOf(sentence, unrivalled, (match) => isOfOthers(match) || /^的?(?:话|吗)/u.test(match.after)),
  ],
  bad: '我们是本地第 一品牌，价格全城最低。',
  good: '第一次预约请说清型号，最近的网点在城东。',
} as const satisfies TextRule;

// 最高服务费60元 is a fact of the fee table, 海拔最高的网点 one of the map; 最快的办法 is advice.
function isNoFee({ text, after }: Match): boolean {
  const isFee =
    /最[高低大](?:的)?(?:服务|收费|维修|上门|安装|价格)$/u.test(text) &&
    /^(?:费|不超过|是|为|\d)/u.test(after);
  const isConceded = /^(?:也|都不|不一定|未必|再)/u.test(after);
  return !isFee && !isConceded && !pattern('最高(?:的)?', OUTLET).test(text + after);
}
