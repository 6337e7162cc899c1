import { found, isDenied, matchesIn, NUMBER, numberIn } from './matching.ts';
import type { Match } from './matching.ts';
import type { InBoth, TextRule } from '../rule.ts';

const ALWAYS =
  /(?:24|二十四)(?:个)?小时(?:全天(?:候)?|不间断|不打烊)?(?:的)?(?:服务|营业|在线|上门|热线|接听|值班|客服|开锁|维修|待命|受理|预约|接单|为您|有人|都|均|随时|不休)|全天(?:候)?(?:24小时|二十四小时|服务|营业|在线|上门)|7[x×*](?:24)|随叫随到|昼夜(?:服务|上门|营业)|日夜(?:服务|上门|营业)|通宵(?:服务|营业|有人|上门)|不打烊|(?:24|二十四)小时$/;
const DAILY = /全年无休|365天|节假日不休|天天营业|全年不休/;

/** 24小时, 全年无休: the hours must say so. */
export const roundTheClock = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说随时有人，电话的时间要写得出“每天24小时”。“24小时内回电”“静置24小时”不算。',
    en: 'Being there at any time needs hours that say so. A call back within 24 hours does not count.',
  },
  proof: {
    zh: 'phones.csv里有每天24小时（全年无休：每天）有人接的号码。',
    en: 'A number in phones.csv that is answered 24 hours (or daily).',
  },
  message: {
    zh: '说随时有人，可电话不是这个时间',
    en: 'says that somebody is always there, and the hours say otherwise',
  },
  instead: { zh: '写真正的时间，如每天8:00–20:00。', en: 'Write the real hours, such as 每天8:00–20:00.' },
  find: (sentence, { isAnsweredAlways, isAnsweredDaily }) => [
    ...(isAnsweredAlways
      ? []
      : matchesIn(sentence, ALWAYS)
          .filter((match) => !isDenied(match))
          .map((match) => found(match))),
    ...(isAnsweredDaily
      ? []
      : matchesIn(sentence, DAILY)
          .filter((match) => !isDenied(match))
          .map((match) => found(match))),
  ],
  bad: '24小时上门开锁，全年无休。',
  good: '24小时内回电，冰箱静置24小时再通电。',
} as const satisfies TextRule;

const ARRIVES = new RegExp(
  `${NUMBER}(?:个)?(分钟|分|小时|钟头)(?:之内|以内|内|左右|就|即|可|能|便|必|快速|极速|火速|准时|保证|就能|即可|就可以|可以)*(?:师傅)?(?:上门|到场|到达|到位|到家|赶到|抵达|修好|打开|开锁|响应到|到(?![\\d一二三四五六七八九十半县市城镇]))`,
);
const USUALLY = new RegExp(
  `(?:平均|最快|通常|一般|最短|承诺|保证|极速|闪电)(?:只要|只需|需要|需|要)?${NUMBER}(?:个)?(分钟|分|小时|钟头)`,
);
/** Times of something else than a visit from order to door. */
const OTHER_TIME =
  /开车|走路|步行|骑|坐车|车程|路程|高铁|公交|船|飞机|换|修(?!好)|清洗|安装|等(?!待上门)|工时|补孔|固化|静置|烘|充电|答复|回电|到账|化验|送到|寄/u;

/** N分钟到: the promise or the records must say so. */
export const minutesToArrive = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说多久到，要与清单的承诺或实测对得上；比哪儿的承诺和实测都快，就是没有根据。',
    en: 'A time to arrive must agree with a promise of the lists or with measured figures; faster than any of them has no ground.',
  },
  proof: {
    zh: '清单的response，或者records.csv里可以显示的中位数。',
    en: 'A response of the lists, or a median in records.csv that pages show.',
  },
  message: { zh: '比承诺和实测都快', en: 'is faster than any promise or measured time' },
  instead: { zh: '写承诺的时间，或者实测的中位数。', en: 'Write the promised time, or the measured median.' },
  find: (sentence, facts, { about }) =>
    [...matchesIn(sentence, ARRIVES), ...matchesIn(sentence, USUALLY)]
      .filter(
        (match) =>
          !isDenied(match) && !OTHER_TIME.test(match.before) && !OTHER_TIME.test(match.after.slice(0, 6)),
      )
      .flatMap((match) => {
        const minutes = minutesOf(match);
        const fastest = facts.fastest(about);
        if (minutes === undefined || (fastest !== undefined && minutes >= fastest)) return [];
        return [found(match, fastest === undefined ? noTime : fastestText(fastest))];
      }),
  bad: '下单后平均15分钟到场，最快5分钟。',
  good: '走路过去大约二十分钟，清洗一次大约一小时，24小时内上门。',
} as const satisfies TextRule;

const noTime: InBoth = {
  zh: '这里没有承诺，也没有可以显示的实测',
  en: 'there is no promise and no measured time here',
};

function fastestText(minutes: number): InBoth {
  const hours = minutes >= 60 && minutes % 60 === 0;
  return hours
    ? { zh: `最快的是${String(minutes / 60)}小时`, en: `the shortest is ${String(minutes / 60)} hours` }
    : { zh: `最快的是${String(minutes)}分钟`, en: `the shortest is ${String(minutes)} minutes` };
}

function minutesOf({ groups: [digits = '', unit = ''] }: Match): number | undefined {
  const count = numberIn(digits);
  return count === undefined ? undefined : count * (unit.startsWith('分') ? 1 : 60);
}

const CERTIFIED =
  /持证(?:上岗|师傅|技师|工程师|人员|电工|焊工|团队|开锁|维修|安装|服务)|(?:师傅|技师|工程师|人员|团队|全员|全部|个个|均|都)(?:都|均|全部|是|为)?持证|(?:国家|专业|高级|权威)(?:认证|资质|资格)(?:的)?(?:师傅|技师|工程师|团队|人员)|(?:师傅|技师|工程师|人员)(?:都|均|全部|全员|个个)?(?:持|有)(?:国家)?(?:上岗)?证|认证(?:师傅|技师|工程师)/;

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
  find: (sentence, { technicians }) =>
    technicians > 0
      ? []
      : matchesIn(sentence, CERTIFIED)
          .filter((match) => !isDenied(match))
          .map((match) => found(match)),
  bad: '师傅全部持证上岗。',
  good: '师傅的电工证号码写在工牌背面，可以当场核对。',
} as const satisfies TextRule;

const GENUINE =
  /(?:用|使用|更换|换|采用|提供|全部|均为|均是|都是|全是|纯|保证|只用)[^，。]{0,4}(?:原厂|原装|正品)|(?:原厂|原装)(?:正品|直供|品质|配件|零件|部件|备件)|厂家直供|正品(?:配件|保障|保证)/;

/** 原厂配件: an authorisation. */
export const genuineParts = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说用原厂件，要有品牌的授权；讲原厂的规格、保修的不算。',
    en: 'Genuine parts need the brand’s authorisation. Mentioning the maker’s specification or warranty does not count.',
  },
  proof: {
    zh: '`relation`是is-brand，或者有没过期的authorisation。',
    en: '`relation` is is-brand, or an authorisation is valid today.',
  },
  message: { zh: '说用原厂件，可没有授权', en: 'claims genuine parts, and there is no authorisation' },
  instead: { zh: '写配件真正的来源和牌子。', en: 'Write where the parts really come from.' },
  find: (sentence, { relation, isAuthorised }, { about }) =>
    relation === 'is-brand' || isAuthorised(about)
      ? []
      : matchesIn(sentence, GENUINE)
          .filter(
            (match) =>
              !isDenied(match) &&
              !/(?:不是|非|不用|没有|停产|也可以|自备)/u.test(match.before + match.after.slice(0, 4)),
          )
          .map((match) => found(match)),
  bad: '全部采用原厂配件。',
  good: '不是原厂件，尺寸相同；原厂保修期内请先找厂家。',
} as const satisfies TextRule;
