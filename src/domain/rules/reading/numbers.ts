import { either, pattern } from './patterns.ts';

const DIGITS = '零一二三四五六七八九';
const TIMES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** A number as people write it: 1200, 1.2万, 八十多, 几, 半; from its first digit on. */
export const NUMBER = `(?<![\\d.零〇一二两三四五六七八九十百千万几])${either(
  String.raw`\d[\d,]*(?:\.\d+)?[多余来]?[百千万亿]{0,2}[多余来+]?`,
  '[几数]?[零〇一二两三四五六七八九十百千万亿廿]+(?:[多余来几][十百千万亿]{0,2})?\\+?',
  '半|几',
)}`;

/**
 * The number that Chinese or Arabic digits say, without what is more or less about it; a few is nine; undefined where
 * they say none.
 * @example numberIn('二十四') // 24
 * @example numberIn('1.2万') // 12000
 */
export function numberIn(written: string): number | undefined {
  const exact = written.replace(/[,多余来+]/g, '');
  const [, arabic, times = ''] = /^(\d+(?:\.\d+)?)([百千万亿]*)$/u.exec(exact) ?? [];
  if (arabic !== undefined)
    return [...times].reduce((value, sign) => value * (TIMES[sign] ?? 1), Number(arabic));
  if (exact === '半') return 0.5;
  const signs = [
    ...exact
      .replaceAll('廿', '二十')
      .replace(/(?<=[十百千万亿])几|[数]/gu, '')
      .replaceAll('几', '九'),
  ];
  const plain = signs.map((sign) => (sign === '两' ? '二' : sign === '〇' ? '零' : sign));
  if (plain.length === 0 || !plain.every((sign) => DIGITS.includes(sign) || sign in TIMES)) return undefined;
  return plain.some((sign) => sign in TIMES)
    ? spoken(plain)
    : Number(plain.map((sign) => DIGITS.indexOf(sign)).join(''));
}

// 一百六十万: what stands before 万 and 亿 counts as a whole.
function spoken(signs: readonly string[]): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of signs) {
    const times = TIMES[sign];
    if (times === undefined) digit = DIGITS.indexOf(sign);
    else if (times < 10_000) {
      section += (digit || 1) * times;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * times;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}

const TIME_UNIT = '刻钟|分钟|分|小时|钟头|钟|秒钟|秒|mins?|minutes?|h|hours?';

const CLOCK = `${NUMBER}(?:个)?(?:小时|钟头)零?${NUMBER}分钟?`;

/** A time as people write it: 15分钟, 一刻钟, 半个小时, 一个半小时, 5小时40分, 10min. */
export const DURATION = either(
  CLOCK,
  `(?<!小时零?|钟头零?|[点时:：])${NUMBER}(?:个半|个)?(?:${TIME_UNIT})(?![a-z])`,
);

/**
 * The minutes of the first time in a text.
 * @example minutesIn('一刻钟内') // 15
 */
export function minutesIn(text: string): number | undefined {
  const time = pattern(DURATION).exec(text)?.[0] ?? '';
  const parts = [...time.matchAll(new RegExp(`(${NUMBER})(个半|个)?(${TIME_UNIT})`, 'gu'))].map(
    ([, digits = '', more = '', unit = '']) => {
      const count = numberIn(digits) ?? Number.NaN;
      return (more === '个半' ? count + 0.5 : count) * minutesOf(unit);
    },
  );
  const minutes = parts.reduce((sum, part) => sum + part, 0);
  return parts.length === 0 || Number.isNaN(minutes) ? undefined : minutes;
}

function minutesOf(unit: string): number {
  if (unit === '刻钟') return 15;
  if (unit.startsWith('秒')) return 1 / 60;
  return /^[分m]/u.test(unit) ? 1 : 60;
}

/** A share as people write it: 98%, 百分之九十八, 九成九, 万分之三. */
export const SHARE = either(
  `${NUMBER}%`,
  '百分之?百|十成十',
  `[百千万]分之${NUMBER}`,
  '[一二两三四五六七八九十\\d]成[一二三四五六七八九半]?(?![功立本为品员交绩人年长都语分])',
);

/**
 * The percentage that a share says.
 * @example percentIn('九成九') // 99
 */
export function percentIn(share: string): number | undefined {
  if (/^(?:百分之?百|十成十)$/u.test(share)) return 100;
  const [, whole = '', part = ''] = /^([百千万])分之(.+)$/u.exec(share) ?? [];
  if (whole !== '') {
    const count = numberIn(part);
    return count === undefined ? undefined : (count * 100) / (TIMES[whole] ?? 100);
  }
  const [, tens = '', ones = ''] = /^(.)成(.?)$/u.exec(share) ?? [];
  if (tens === '') return numberIn(share.replace('%', ''));
  return (numberIn(tens) ?? 0) * 10 + (ones === '半' ? 5 : (numberIn(ones) ?? 0));
}

/** A sum as people write it: 9.9元, 9块9, 几块钱, ¥8.8. */
export const MONEY = either(
  String.raw`¥${NUMBER}`,
  String.raw`(?!一块(?!钱))${NUMBER}(?:元钱?|块钱|块|圆|rmb)(?:[\d一二三四五六七八九](?![\d分小个]))?`,
);

/**
 * The yuan of a sum.
 * @example yuanIn('9块9') // 9.9
 */
export function yuanIn(sum: string): number | undefined {
  const [, digits = '', tenth = ''] =
    new RegExp(`(${NUMBER})\\D{0,3}?([\\d一二三四五六七八九])?$`, 'u').exec(sum) ?? [];
  const yuan = numberIn(digits);
  return yuan === undefined || tenth === '' ? yuan : yuan + (numberIn(tenth) ?? 0) / 10;
}
