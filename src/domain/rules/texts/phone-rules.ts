import { isPhoneNumber } from '../../contacts/phone.ts';
import type { Found, TextRule } from '../rule.ts';
import type { Match } from './matching.ts';
import { found, isDenied, matchesIn } from './matching.ts';
import type { Sentence } from './readable.ts';

const DIGIT: ReadonlyMap<string, string> = new Map(
  Array.from('零〇一二三四五六七八九oOlI壹贰叁肆伍陆柒捌玖两幺', (sign) => [sign, digitOf(sign)]),
);
const DIGITS = '\\d零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺oli';
const GAP = '[\\s\\-–—.。·,，_/()（）]{0,2}';
const RUN = new RegExp(`(?:\\+?86${GAP})?[${DIGITS}](?:${GAP}[${DIGITS}]){6,14}`, 'u');
/** Numbers of public bodies, and what they are for. */
const PUBLIC: Readonly<Record<string, RegExp>> = {
  '110': /报警|公安|警察|治安|可疑|撬|偷|抢|危险|盗/,
  '119': /消防|火|救援|被锁|困|燃气|煤气|漏气|烟|出不来|危险/,
  '120': /急救|救护|受伤|医|晕|中毒|伤/,
  '122': /交通|事故|车/,
  '12315': /市场监管|消费|投诉|举报|不满意|维权|工商|纠纷/,
  '12345': /政务|政府|热线|投诉|市民|问|不满意|咨询/,
};

function digitOf(sign: string): string {
  const places = ['零〇oO', '一壹幺lI', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
  return String(places.findIndex((signs) => signs.includes(sign)));
}

/** A number that phones.csv does not list, however it is written, and a listed one in another grouping. */
export const unlistedNumber = {
  by: 'data',
  source: 'cn-verified',
  level: 'error',
  why: {
    zh: '每个号码都要有主人、用途和最近一次拨通的日期，所以只写在phones.csv里。换成中文数字、圈码、全角、字母O，拆开写的都算。',
    en: 'Every number has an owner, a purpose and the day of its last call, so it stands in phones.csv. Chinese numerals, circled and full-width digits, letters for digits and other groupings count.',
  },
  proof: { zh: 'phones.csv里有这个号码，写法也一样。', en: 'phones.csv lists the number, in that grouping.' },
  message: {
    zh: '是phones.csv里没有的号码，或者写法不同',
    en: 'is a number that phones.csv does not list, or lists in another grouping',
  },
  instead: {
    zh: '把号码写进phones.csv；文字里照那里的写法。',
    en: 'List the number in phones.csv, and write it as it is grouped there.',
  },
  find: (sentence, { numbers }) =>
    matchesIn(sentence, RUN).flatMap((match): readonly Found[] => {
      const said = numberOf(match);
      if (said === undefined) return [];
      const listed = numbers.find((number) => number.replaceAll('-', '') === said);
      if (listed === undefined) return [found(match)];
      return isWrittenSo(sentence, match, listed)
        ? []
        : [found(match, { zh: `应当写成${listed}`, en: `it is written ${listed}` })];
    }),
  bad: '下单电话：４００。０００。０００１，或者一三八零零零零零零零零。',
  good: '尺寸是400×300×250毫米，柜体重120公斤，2026年9月18日。',
} as const satisfies TextRule;

// The digits of a phone number: mobile, 400 or 800, 95xxx with a word of calling, a landline with its area code.
function numberOf({ text, before, after }: Match): string | undefined {
  const isSpelt = /[^\d\s\-–—.。·,，_/()（）+]/u.test(text);
  const digits = [...text]
    .map((sign) => DIGIT.get(sign) ?? sign)
    .join('')
    .replace(/^\+?86(?=1[3-9]\d{9}$)/, '')
    .replace(/\D/g, '');
  const isMeasure =
    /^(?:号令|年|月|元|公里|毫米|厘米|米|公斤|克|度|瓦|伏|转|分之)/u.test(after) ||
    /(?:编号|文号|单号|工单|型号|身份证|信用代码|备案|字第|尺寸|坐标)[^，。]{0,4}$/u.test(before);
  if (isMeasure) return undefined;
  const isForm =
    /^[48]00\d{7}$/.test(digits) ||
    /^1[3-9]\d{9}$/.test(digits) ||
    /^0(?:10|2\d)\d{8}$/.test(digits) ||
    /^0[3-9]\d{2}\d{7,8}$/.test(digits);
  if (isForm) return digits;
  const isCalled = /(?:电话|热线|手机|打|拨|致电|联系|号码|座机|tel)[^，。]{0,6}$/u.test(before);
  return isCalled && !isSpelt && /^[2-9]\d{6,7}$/.test(digits) ? digits : undefined;
}

function isWrittenSo(sentence: Sentence, { text, start, end }: Match, listed: string): boolean {
  const length = (sentence.offsets[end] ?? 0) - (sentence.offsets[start] ?? 0);
  return text.trim() === listed && length === text.length && isPhoneNumber(text.trim());
}

const NATIONAL = /(?:4|8)00-?\d{3}-?\d{4}|(?:95|96)\d{3,4}/;
const LOCAL =
  /本地(?:电话|号码|热线|直拨|师傅)|当地(?:电话|号码|热线)|市内直拨|本市(?:电话|热线)|本县(?:电话|热线)|县城(?:电话|热线)|就近直拨/;

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
  find: (sentence) =>
    NATIONAL.test(sentence.text)
      ? matchesIn(sentence, LOCAL)
          .filter((match) => !isDenied(match))
          .map((match) => found(match))
      : [],
  bad: '本地电话400-000-0000。',
  good: '热线400-000-0000，本地座机见网点一栏。',
} as const satisfies TextRule;

const ORDERED = /预约|下单|报修|订单|改期|上门|开锁|维修|报价|客服|售后/;

/** A public line that is misused, or given a false number. */
export const misusedPublicLine = {
  by: 'words',
  source: 'cn-phone',
  level: 'error',
  why: {
    zh: '12315、12345、110、119、120各有各的用处，不能当自己的电话，也不能写错号。',
    en: '12315, 12345, 110, 119 and 120 have their own purposes and numbers.',
  },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '用错了公共电话', en: 'misuses a public line' },
  instead: {
    zh: '预约写自己的号码；投诉12315、12345，报警110，火警119，急救120。',
    en: 'Give your own number for bookings; complaints 12315 or 12345, police 110, fire 119, ambulance 120.',
  },
  find: (sentence) => [
    ...matchesIn(
      sentence,
      new RegExp(
        `(?:打|拨打?|致电)(${Object.keys(PUBLIC).join('|')})(?!\\d)[^，。]{0,3}(?:就?(?:能|可以?|可))?(?:${ORDERED.source})`,
      ),
    )
      .filter((match) => !isDenied(match) && !(PUBLIC[match.groups[0] ?? '']?.test(match.sentence) ?? false))
      .map((match) => found(match)),
    ...matchesIn(
      sentence,
      /(?:消费者协会|消协|市场监管(?:局|部门)?|12315|12345|政务热线|市民热线|火警|消防|报警|急救)(?:投诉|举报|服务|维权)?(?:电话|热线|号码)?(?:是|为|：|:)?\s*((?:[48]00-?\d{3}-?\d{4})|1[3-9]\d{9}|0\d{2,3}-?\d{7,8})/,
    )
      .filter((match) => !isDenied(match))
      .map((match) => found(match)),
  ],
  bad: '打12315就能预约；消协热线：400-000-0000。',
  good: '对答复不满意的，可以打12345，消防打119，坐火车打12306。',
} as const satisfies TextRule;
