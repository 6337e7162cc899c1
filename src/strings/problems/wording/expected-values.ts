import type { Expectation } from '../../../domain/problems/expectations.ts';
import type { NumberRange } from '../../../domain/problems/value-fault.ts';
import type { ValueParams } from '../../../domain/problems/value-problem-params.ts';
import type { Bilingual } from '../../language.ts';
import { namedOption } from './option-names.ts';

/** What a key takes, as the object of “write”. */
export function expectedText({ expected, options, range }: Omit<ValueParams, 'key'>): Bilingual {
  if (expected === 'number' && range) return rangeText(range);
  const { zh, en } = expectedValues[expected];
  return { zh: zh + options.map(namedOption).join('、'), en: en + options.join(', ') };
}

const expectedValues: Readonly<Record<Expectation, Bilingual>> = {
  text: { zh: '文字', en: 'a text' },
  list: {
    zh: '一个清单，至少一条：每条一行，以“- ”开头；短的也可以写在一行的方括号里，用“, ”隔开',
    en: 'a list with at least one entry: one entry per line, each after "- "; short ones in brackets on one line, separated by ", "',
  },
  object: { zh: '一行一项的“名称: 值”', en: 'lines of "key: value"' },
  number: { zh: '一个数，不加引号', en: 'a number without quotes' },
  share: { zh: '0到1之间的比例，如0.93', en: 'a share from 0 to 1, such as 0.93' },
  boolean: { zh: 'true或false，不加引号', en: 'true or false, without quotes' },
  date: { zh: '真实的日期，如2026-10-30', en: 'a real day, such as 2026-10-30' },
  response: { zh: '时间，如24小时、90分钟、24h、2天', en: 'a time such as 24小时, 90分钟, 24h or 2天' },
  'response-terms': {
    zh: '时间和算法，如{ within: 24小时, clock: calendar }，clock写calendar（自然时间）或working（工作时间）',
    en: 'time and clock, such as { within: 24小时, clock: calendar }; clock is calendar or working (working hours only)',
  },
  phone: {
    zh: '半角号码，如400-000-0000、0591-00000000、139-0000-0000；一格一个，不带分机',
    en: 'one number in its usual grouping and without an extension, such as 400-000-0000, 0591-00000000, 139-0000-0000',
  },
  'credit-code': {
    zh: '18位统一社会信用代码，数字和大写字母（没有I、O、S、V、Z），末位是校验码',
    en: 'the 18 digits and capitals (no I, O, S, V, Z) of a credit code; the last one is the check character',
  },
  address: {
    zh: '以https://或mailto:开头的地址，或者以/开头的本站网址',
    en: 'an address that begins with https:// or mailto:, or with / on this site',
  },
  'site-url': {
    zh: '以https://开头的网址，如https://example.com/',
    en: 'an address that begins with https://, such as https://example.com/',
  },
  domain: {
    zh: '域名，不带https://和斜线，如example.com',
    en: 'a domain without https:// and slash, such as example.com',
  },
  'site-path': {
    zh: '本站的网址，以/开头和结尾，如/fujian/zhangzhou/',
    en: 'an address of this site that begins and ends with /, such as /fujian/zhangzhou/',
  },
  place: { zh: '地名，如漳州市漳浦县', en: 'a place, such as 漳州市漳浦县' },
  'one-of': { zh: '其中之一：', en: 'one of: ' },
  id: {
    zh: '由小写字母、数字和短横组成的编号，如minnan-2',
    en: 'an id of lower-case letters, digits and hyphens, such as minnan-2',
  },
  hours: {
    zh: '星期几和几点到几点，如周一至周六8:30–18:00，周日休息；通宵写每天24小时，要约的写周六仅限预约',
    en: 'days and times, such as 周一至周六8:30–18:00，周日休息; day and night is 每天24小时, by appointment 周六仅限预约',
  },
  'day-times': {
    zh: '几点到几点，如9:00–12:00、14:00–18:00',
    en: 'times, such as 9:00–12:00、14:00–18:00',
  },
  weekday: { zh: '星期几，如周五', en: 'a day of the week, such as 周五' },
  'ids-or-all': {
    zh: 'all，或者编号的清单，如[hotline]',
    en: 'all, or a list of ids, such as [hotline]',
  },
  authorisation: {
    zh: '授权：brand、number、scope、regions、validUntil、source，各占一行',
    en: 'the authorisation: brand, number, scope, regions, validUntil and source, one per line',
  },
  'technician-hash': {
    zh: 'npm run technician给出的64位摘要',
    en: 'the 64 digits that npm run technician prints',
  },
  'technician-salt': {
    zh: 'npm run technician给出的盐，32位以上的数字和a到f',
    en: 'the salt that npm run technician prints: 32 or more of 0-9 and a-f',
  },
};

function rangeText({ min, max, isWhole = false }: NumberRange): Bilingual {
  const zh = isWhole ? '整数' : '数';
  const en = isWhole ? 'a whole number' : 'a number';
  if (min !== undefined && max !== undefined) {
    return { zh: `${min}到${max}之间的${zh}`, en: `${en} from ${min} to ${max}` };
  }
  if (min !== undefined) return { zh: `不小于${min}的${zh}`, en: `${en}, ${min} or more` };
  if (max !== undefined) return { zh: `不大于${max}的${zh}`, en: `${en}, ${max} or less` };
  return { zh: `一个${zh}`, en };
}
