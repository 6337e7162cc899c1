import type { About, Facts } from '../facts.ts';
import { found, isAsked, isDenied, matchesIn } from './matching.ts';
import type { Match } from './matching.ts';
import type { TextRule } from '../rule.ts';
import { SELLER } from './words.ts';

/** Somebody is told to turn to the maker, or something is the maker's: 打厂家官方热线, 官方公布的时间. */
const TURNED_TO =
  /(?:打|拨|联系|找|向|跟|和|问|查|去|到|看|登录|上|按|照|以|请|由|凭|对照|参照|依照|根据)[^，。]{0,8}$/u;
const OFFICIAL =
  /官方(?:的)?(?:售后|维修|服务|授权|指定|认证|热线|客服|电话|直营|旗舰|合作|网点|门店|网站)|(?:特约|授权|指定)(?:维修|服务|售后|客服)(?:点|站|中心|商|店|部|单位|机构|网点)?|(?:厂家|厂商|原厂|品牌|总部)(?:的)?(?:售后|直营|直修|直派|特约|授权|指定|工程师|师傅|技师|认证|培训|客服中心|维修)/;

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
    matchesIn(sentence, OFFICIAL)
      .filter((match) => !isRight(facts, about) && !isElsewhere(match))
      .map((match) => found(match)),
  bad: '保险柜官方售后维修中心，厂家工程师上门。',
  good: '授权编号写在页脚，可以打电话向厂家售后核对；我们不自称官方售后。',
} as const satisfies TextRule;

/** 官网 in a name or title: only the brand and a public body have one. */
export const officialSite = {
  by: 'words',
  source: 'baidu-title',
  level: 'error',
  why: {
    zh: '百度细雨算法：不是官网，标题里不能写官网、官方。授权维修也不是官网。',
    en: 'Baidu (细雨): a title must not say official site unless it is. An authorised repairer is none.',
  },
  proof: { zh: '`relation`是is-brand或public-body。', en: '`relation` is is-brand or public-body.' },
  message: { zh: '说这里是官网', en: 'says that this is the official site' },
  instead: { zh: '删掉“官网”“官方”。', en: 'Delete 官网 and 官方.' },
  find: (sentence, { relation }, { role }) =>
    matchesIn(
      sentence,
      role === 'name' || role === 'title'
        ? /官网|官方/
        : /(?:我们|本站|这里|本网站)(?:就)?是[^，。]{0,8}官(?:网|方网站)|(?:唯一|中国|全国|品牌)官(?:网|方网站)/,
    )
      .filter((match) => relation !== 'is-brand' && relation !== 'public-body' && !isDenied(match))
      .map((match) => found(match)),
  bad: '我们是中国官网。',
  good: '备案号可以到工信部的网站查，型号到厂家官网查。',
} as const satisfies TextRule;

const AUTHORITY =
  '央视|中央电视台|cctv|新华社|人民日报|电视台|政府|公安局?|公安机关|派出所|警方|消协|消费者协会|工商局?|市场监管局?|质检|国家(?!标准)|部委|工信部|商务部|住建|协会|物业公司|媒体|明星|专家';
const ENDORSED = '推荐|指定|特约|认可|授牌|背书|信赖|报道|表彰|颁发|授予|合作伙伴|战略合作|联合推荐|重点扶持';

/** 公安指定, 央视推荐: somebody with authority is said to vouch for the seller. */
export const endorsement = {
  by: 'words',
  source: 'cn-absolute',
  level: 'error',
  why: {
    zh: '广告法第九条：不得用国家机关的名义；媒体、协会的推荐也要拿得出。谁也没有把它写成数据，所以不写。',
    en: 'Article 9 of the Advertising Law: the names of state bodies must not be used; recommendations of media and associations have no place in the data either.',
  },
  proof: { zh: '`relation`是public-body。', en: '`relation` is public-body.' },
  message: { zh: '借别人的名义替自己担保', en: 'lets somebody else vouch for the seller' },
  instead: {
    zh: '删掉；备案、许可写编号和发证机关。',
    en: 'Delete it; permits and registrations are written with number and issuer.',
  },
  find: (sentence, { relation }) =>
    matchesIn(sentence, new RegExp(`(?:${AUTHORITY})[^，。]{0,6}(?:${ENDORSED})`))
      .filter((match) => relation !== 'public-body' && !isElsewhere(match) && isOfSeller(match))
      .map((match) => found(match)),
  bad: '公安局指定开锁单位，央视推荐品牌。',
  good: '停车请到政府指定的停车场，老人证由街道颁发。',
} as const satisfies TextRule;

const REGISTERED =
  /(?:公安|派出所|特种行业)[^，。]{0,4}(?:备案|登记|许可)(?:的)?(?:开锁|师傅|单位|公司|企业|技师)/;

/** A permit that the trade needs is claimed: its number must be there. */
export const unprovenPermit = {
  by: 'words',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说自己在公安机关备案，要写得出编号；劝人找有备案的单位不算。',
    en: 'Claiming a registration with the police needs its number; advising people to look for one does not count.',
  },
  proof: { zh: '有permit（编号、机关、到期日）。', en: 'A permit with number, issuer and last day.' },
  message: { zh: '说有备案，可没有编号', en: 'claims a permit of which there is no number' },
  instead: { zh: '写permit，或者删掉。', en: 'Write the permit, or delete it.' },
  find: (sentence, { hasPermit }) =>
    matchesIn(sentence, REGISTERED)
      .filter(
        (match) =>
          !hasPermit &&
          !isElsewhere(match) &&
          /(?:我们|本店|本公司|我司|本中心|正规|持)|^$/u.test(match.before),
      )
      .map((match) => found(match)),
  bad: '我们是公安备案开锁公司。',
  good: '请打12345问本地在公安机关备案的开锁单位。',
} as const satisfies TextRule;

function isRight({ relation, isAuthorised }: Facts, about: About): boolean {
  return relation === 'is-brand' || relation === 'public-body' || isAuthorised(about);
}

function isElsewhere(match: Match): boolean {
  return (
    isDenied(match) ||
    isAsked(match) ||
    TURNED_TO.test(match.before) ||
    /^(?:公布|说明|规定|要求|(?:的)?(?:电话|热线|客服|网点)[^，。]{0,4}(?:印|写|贴|在|见|查|是\d))/u.test(
      match.after,
    )
  );
}

function isOfSeller({ after, before }: Match): boolean {
  return (
    new RegExp(`^(?:的)?(?:[^，。]{0,4})(?:${SELLER})`).test(after) ||
    after === '' ||
    /(?:我们|本店|本公司|我司|获|获得|荣获)/u.test(before)
  );
}
