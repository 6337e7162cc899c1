import type { About, Facts } from '../facts.ts';
import type { TextRule } from '../rule.ts';
import { isDenied, isElsewhere, isOfUs, isOwnName } from '../reading/denials.ts';
import { endsClause } from '../reading/matching.ts';
import type { Match } from '../reading/matching.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import { foundOf } from '../reading/shapes.ts';
import type { Shape } from '../reading/shapes.ts';
import { MAKER, OUTLET, PEOPLE, WE } from '../reading/words.ts';

const SERVICE = '(?:售后|维修|服务|客服|安装|装维|报修)';
const UNIT = either(
  OUTLET,
  '(?:单位|公司|机构|班组|团队|队伍|服务商|代理商?|经销商|合作伙伴|分支|工作站|大队|小组|处)',
);
const BRAND = '(?:厂家|厂商|原厂|品牌|总部)';
/** What somebody else gives, and only they. */
const OFFICIAL = either(
  '官方(?:的)?(?:售后|维修|服务|授权|指定|认证|热线|客服|电话|直营|旗舰|合作|网点|门店|网站)',
  `(?:特约|授权|指定|特许|定点)${SERVICE}(?:点|站|中心|商|店|部|单位|机构|网点|处)?`,
  `${BRAND}(?:售后|直营|直修|直派|工程师|师傅|技师|客服中心|维修)`,
  `${BRAND}(?:的)?(?:特约|授权|指定|认证|培训)(?:的)?(?:${SERVICE}|${PEOPLE}|${UNIT})`,
);
const TIE =
  '(?:指定|委托|授权|特许|特约|定点|下属|旗下|直属|隶属|所属|派驻|驻|合作|签约|认证|加盟|联营|专属|代理|协作|协议|协办|承包|受托|委派|驻点)';
/** Words for the seller as the maker's: 厂家驻本地服务中心, 我们隶属总部, 受品牌委托. */
const tied: readonly Shape[] = [
  {
    pattern: pattern(BRAND, '的(?:售后|直营|工程师|师傅|技师|客服|维修)', upTo(6), '(?:上门|到场|为您|服务)'),
  },
  { pattern: pattern(BRAND, '的(?:售后|直营|客服|维修)(?:服务)?', UNIT), isClaim: isOwnName },
  {
    pattern: pattern(
      either(WE, PEOPLE),
      upTo(4),
      '(?:有|获得?|持有?|取得|具有|拥有|经|得到)',
      upTo(4),
      BRAND,
      '方?(?:授权|认证|认可)',
    ),
  },
  { pattern: pattern('(?:经)?', BRAND, '方?(?:授权|认证|直供)'), isClaim: isSlogan },
  { pattern: pattern(MAKER, upTo(10), TIE, upTo(8), UNIT), isClaim: isOwnName },
  {
    pattern: pattern(MAKER, upTo(8), '(?:售后|客服)(?:服务|维修)?', either(UNIT, ''), '(?:处|部)?'),
    isClaim: isOwnName,
  },
  {
    pattern: pattern(
      either(MAKER, '正规|正牌'),
      upTo(10),
      '(?:售后|客服|维修部|服务部)',
      upTo(3),
      '(?:就)?是',
      WE,
    ),
  },
  { pattern: pattern(WE, upTo(3), '(?:隶属|直属|属于|归属|挂靠|代表|代理|承接)', upTo(2), MAKER) },
  { pattern: pattern(either('作为', `${WE}(?:就)?是`), upTo(3), MAKER, '(?:的)?', upTo(6), UNIT) },
  { pattern: pattern('受', upTo(6), MAKER, upTo(4), '(?:委托|授权|指派|指定)'), isClaim: isOurs },
  {
    pattern: pattern(
      '找',
      WE,
      upTo(3),
      '(?:等于|就是|如同|和|跟|同)',
      upTo(4),
      either(MAKER, '营业厅|售后|官方'),
    ),
  },
  {
    pattern: pattern(
      PEOPLE,
      upTo(4),
      '(?:由|经|受|来自|都是|均为|是|在)(?:过)?',
      MAKER,
      upTo(4),
      '(?:培训|直派|派来|派驻|派出|考核|认证|出身|编制|正式工)',
    ),
  },
  {
    pattern: pattern(
      '(?:与|和|跟|同)',
      MAKER,
      upTo(4),
      '(?:同一(?:套|支|批)|一家人|战略合作|深度合作|签约|联网)',
    ),
  },
];

// 入户的人员是燃气公司派来的，我们不管.
function isNotOurs(match: Match): boolean {
  return isDenied(match) || /我们(?:不|没|查不|管不)|与我们无关|不归我们|和我们没/u.test(match.sentence);
}

// 厂家授权，放心报修: a clause of its own beside others.
function isSlogan(match: Match): boolean {
  return match.before === '' && match.after === '' && match.sentence.length > match.text.length + 3;
}

// In the own name of the seller, or where it speaks of itself.
function isOurs(match: Match): boolean {
  return isOfUs(match) || /^(?:我|本)/u.test(match.before) || (match.before === '' && endsClause(match));
}

const official: readonly Shape[] = [{ pattern: pattern(OFFICIAL) }];

/** 官方, 授权, 厂家: a relation to the brand that the content must prove. */
export const officialService = {
  by: 'words',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说自己是官方、厂家、授权、特约的维修，要真有这层关系。只是请人去找厂家、引用官方说明的不算。',
    en: 'Being the official, authorised or maker’s service needs that relation. Telling people to ask the maker, or quoting it, does not count.',
  },
  proof: {
    zh: '`relation`是is-brand或public-body，或者有没过期的authorisation。',
    en: '`relation` is is-brand or public-body, or an authorisation is valid today.',
  },
  message: {
    zh: '说的是与品牌的关系，可没有授权',
    en: 'claims a relation to the brand, and there is no authorisation',
  },
  instead: {
    zh: '删掉，写明是独立维修；有授权就写进authorisation。',
    en: 'Delete it and say that you are independent, or write the authorisation.',
  },
  find: (sentence, facts, { about }) =>
    isRight(facts, about)
      ? []
      : [...foundOf(sentence, official, isElsewhere), ...foundOf(sentence, tied, isNotOurs)],
  bad: '保险柜官方售后维修中心，厂家工程师上门。',
  good: '授权编号写在页脚，可以打电话向厂家售后核对；我们不自称官方售后。',
} as const satisfies TextRule;

function isRight({ relation, isAuthorised }: Facts, about: About): boolean {
  return relation === 'is-brand' || relation === 'public-body' || isAuthorised(about);
}
