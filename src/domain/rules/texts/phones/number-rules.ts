import { isPhoneNumber } from '../../../contacts/phone.ts';
import type { Found, TextRule } from '../../rule.ts';
import type { Match } from '../../reading/matching.ts';
import type { Sentence } from '../../reading/readable.ts';
import { found, matchesIn } from '../../reading/matching.ts';

/** Digits as people write and say them; 洞, 拐 and 勾 are those of radio. */
const SPELT = ['零〇o洞', '一壹幺li', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒拐', '八捌', '九玖勾'];
const DIGIT: ReadonlyMap<string, string> = new Map(
  SPELT.flatMap((signs, digit) => Array.from(signs, (sign): [string, string] => [sign, String(digit)])),
);
const DIGITS = `\\d${SPELT.join('')}`;
const GAP = '[\\s\\-–—.。·・•‧,，_/()（）]{0,3}';
const RUN = new RegExp(`(?:\\+?86${GAP})?[${DIGITS}](?:${GAP}[${DIGITS}]){6,18}`, 'u');

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
    matchesIn(sentence, RUN)
      .flatMap(numbersIn)
      .flatMap((number): readonly Found[] => {
        const listed = numbers.find((one) => one.replaceAll('-', '') === number.digits);
        if (listed === undefined) return [found(number)];
        return isWrittenSo(sentence, number, listed)
          ? []
          : [found(number, { zh: `应当写成${listed}`, en: `it is written ${listed}` })];
      }),
  bad: '下单电话：４００。０００。０００１，或者一三八零零零零零零零零。',
  good: '尺寸是400×300×250毫米，柜体重120公斤，2026年9月18日。',
} as const satisfies TextRule;

const GROUP = new RegExp(`\\d+|[${SPELT.join('')}]+`, 'gu');
const DATE = /(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-2]?\d|3[01])(?!\d)/;

/** A phone number in a run of digits. */
interface PhoneNumber extends Match {
  readonly digits: string;
}

// The longest stretches from the first digit of a group to the last of one that are phone numbers.
function numbersIn(run: Match): readonly PhoneNumber[] {
  const isMeasure =
    /^(?:号令|年|月|元|公里|毫米|厘米|米|公斤|克|度|瓦|伏|转|分之)/u.test(run.after) ||
    /(?:编号|文号|单号|工单|型号|身份证|信用代码|备案|字第|尺寸|坐标)[^，。]{0,4}$/u.test(run.before);
  if (isMeasure) return [];
  const groups = [...run.text.matchAll(GROUP)].map(({ 0: group, index }) => ({
    start: index,
    end: index + group.length,
  }));
  return numbersOf(run, groups);
}

function numbersOf(
  run: Match,
  groups: readonly { readonly start: number; readonly end: number }[],
): readonly PhoneNumber[] {
  for (let size = groups.length; size > 0; size -= 1) {
    for (const [index, { start }] of groups.slice(0, groups.length - size + 1).entries()) {
      const end = groups[index + size - 1]?.end ?? start;
      const part = {
        ...run,
        text: run.text.slice(start, end),
        start: run.start + start,
        end: run.start + end,
      };
      const digits = digitsOf(part.text);
      if (isForm(digits) || isShort(part))
        return [
          ...numbersOf(run, groups.slice(0, index)),
          { ...part, digits },
          ...numbersOf(run, groups.slice(index + size)),
        ];
    }
  }
  return [];
}

function digitsOf(text: string): string {
  if (DATE.test(text)) return '';
  return [...text]
    .map((sign) => DIGIT.get(sign) ?? sign)
    .join('')
    .replace(/\D/g, '')
    .replace(/^86(?=1[3-9]\d{9}$)/, '');
}

// Mobile, 400 or 800, a landline with its area code.
function isForm(digits: string): boolean {
  return /^(?:[48]00\d{7}|1[3-9]\d{9}|0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8})$/.test(digits);
}

// A landline without its area code, behind a word of calling.
function isShort({ text, before }: Match): boolean {
  const isCalled = /(?:电话|热线|手机|打|拨|致电|联系|号码|座机|tel)[^，。]{0,6}$/u.test(before);
  return isCalled && /^[2-9][\d\s-]+$/.test(text) && /^\d{7,8}$/.test(digitsOf(text));
}

function isWrittenSo(sentence: Sentence, { text, start, end }: Match, listed: string): boolean {
  const length = (sentence.offsets[end] ?? 0) - (sentence.offsets[start] ?? 0);
  return text === listed && length === text.length && isPhoneNumber(text);
}
