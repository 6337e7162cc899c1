import type { Expectation } from '../../domain/problems/problem.ts';
import type { Fault, NumberRange } from '../../domain/problems/value-fault.ts';
import { isHoursFault } from '../../domain/problems/value-fault.ts';
import { hoursFaultZh } from './hours-faults.ts';
import { statusOptionText } from '../status.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in Chinese of keys and values that do not fit. */
export const valueProblemsZh = {
  'schema-missing': ({ key, ...due }) => ({
    message: `缺少“${key}”。`,
    hint: `请写${wantedText(due)}。`,
  }),
  'schema-unknown-key': ({ key, known, nearest }) => {
    const nearestText = nearest === undefined ? '' : `是不是“${nearest}”？`;
    const knownText = known.length > 0 ? `可用的有：${known.join('、')}。` : '';
    const hint = nearestText + knownText;
    return { message: `这里没有“${key}”这一项。`, ...(hint !== '' && { hint }) };
  },
  'schema-key-outside': ({ key, parent }) => ({
    message: `“${key}”是“${parent}”里面的一项，却和它对齐了。`,
    hint: `在“${key}”前面多空两格。`,
  }),
  'schema-invalid': ({ key, value, fault, instead, ...due }) => ({
    message: `${subject(key, due.isEntry)}${value.trim() === '' ? '是空的' : `不能写“${value}”`}${fault ? `：${faultText(fault)}` : ''}。`,
    hint: `请写${wantedText(due)}${due.isOptional ? '；没有就删掉这一项' : ''}。${instead === undefined ? '' : `这里写成：${instead}`}`,
  }),
  'period-reversed': ({ start, end, first }) => ({
    message: `这段时间的末日${end}在首日${start}之前。`,
    hint: `首日见${positionText(first)}，两个日期核对一下，是不是写反了。`,
  }),
  'redirect-itself': ({ path }) => ({
    message: `“${path}”转到了它自己。`,
    hint: 'to写新的网址；没有新网址就删掉这一行。',
  }),
} satisfies Partial<ProblemTexts>;

function subject(key: string, isEntry = false): string {
  if (key === '') return '这里';
  return isEntry ? `“${key}”里的这一条` : `“${key}”`;
}

function wantedText({
  expected,
  options,
  range,
}: {
  readonly expected: Expectation;
  readonly options: readonly string[];
  readonly range?: NumberRange;
}): string {
  return expected === 'number' && range
    ? rangeText(range)
    : `${wanted[expected]}${options.map(named).join('、')}`;
}

// Values of the files are words of English; editors learn what they mean.
function named(option: string): string {
  const name = optionNames[option];
  return name === undefined ? option : `${option}（${name}）`;
}

/**
 * The word of the files that an editor means by its Chinese name, or by the beginning of that.
 * @example meantOption('自有', ['own', 'partner']) // 'own'
 */
export function meantOption(name: string, options: readonly string[]): string | undefined {
  const isWhole = (part: string) => part === name;
  const isStart = (part: string) => name.length > 1 && name !== '没有' && part.startsWith(name);
  const meant = [isWhole, isStart].map((isMeant) =>
    options.filter((option) => optionNames[option]?.split('、').some(isMeant)),
  );
  return meant.find(({ length }) => length === 1)?.[0];
}

const optionNames: Readonly<Record<string, string>> = {
  ...statusOptionText,
  calendar: '自然时间',
  working: '工作时间',
  'is-brand': '就是品牌方',
  authorised: '有授权',
  independent: '没有授权',
  'public-body': '公共机构',
  'call-out': '上门费',
  labour: '工时费',
  part: '配件费',
  wgs84: 'GPS、天地图',
  gcj02: '高德、腾讯',
  bd09: '百度',
  closed: '休息',
  hours: '照hours里的时间',
  normal: '调休上班',
  free: '免费',
  paid: '收费',
  none: '没有',
  yes: '没有台阶',
  help: '要人帮忙',
  no: '有台阶，进不来',
  start: '开始上门',
  stop: '停止上门',
  team: '换了人',
  extent: '到的地方变了',
  terms: '时间、价格或方式变了',
  correction: '更正',
};

function rangeText({ min, max, isWhole = false }: NumberRange): string {
  const what = isWhole ? '整数' : '数';
  if (min !== undefined && max !== undefined) return `${String(min)}到${String(max)}之间的${what}`;
  if (min !== undefined) return `不小于${String(min)}的${what}`;
  return max === undefined ? `一个${what}` : `不大于${String(max)}的${what}`;
}

function faultText(fault: Fault): string {
  if (isHoursFault(fault)) return hoursFaultZh(fault);
  switch (fault.what) {
    case 'length':
      return `有${String(fault.is)}位，应当是${fault.due.join('位或')}位`;
    case 'sign':
      return `里面不能有“${fault.sign}”`;
    case 'check':
      return '校验码对不上，至少有一位抄错了';
    case 'no-day':
      return '没有这一天';
  }
}

const wanted: Readonly<Record<Expectation, string>> = {
  text: '文字',
  list: '一个清单，至少一条：每条一行，以“- ”开头；短的也可以写在一行的方括号里，用“, ”隔开',
  object: '一行一项的“名称: 值”',
  number: '一个数，不加引号',
  share: '0到1之间的比例，如0.93',
  boolean: 'true或false，不加引号',
  date: '真实的日期，如2026-10-30',
  response: '时间，如24小时、90分钟、24h、2天',
  'response-terms':
    '时间和算法，如{ within: 24小时, clock: calendar }，clock写calendar（自然时间）或working（工作时间）',
  phone: '半角号码，如400-000-0000、0591-00000000、139-0000-0000；一格一个，不带分机',
  'credit-code': '18位统一社会信用代码，数字和大写字母（没有I、O、S、V、Z），末位是校验码',
  address: '以https://或mailto:开头的地址，或者以/开头的本站网址',
  'site-url': '以https://开头的网址，如https://example.com/',
  domain: '域名，不带https://和斜线，如example.com',
  'site-path': '本站的网址，以/开头和结尾，如/fujian/zhangzhou/',
  place: '地名，如漳州市漳浦县',
  'one-of': '其中之一：',
  id: '由小写字母、数字和短横组成的编号，如minnan-2',
  hours: '星期几和几点到几点，如周一至周六8:30–18:00，周日休息；通宵写每天24小时，要约的写周六仅限预约',
  'day-times': '几点到几点，如9:00–12:00、14:00–18:00',
  weekday: '星期几，如周五',
  'ids-or-all': 'all，或者编号的清单，如[hotline]',
  authorisation: '授权：brand、number、scope、regions、validUntil、source，各占一行',
  'technician-hash': 'npm run technician给出的64位摘要',
  'technician-salt': 'npm run technician给出的盐，32位以上的数字和a到f',
};
