import type { Fault } from '../../../domain/problems/value-fault.ts';
import type { Bilingual } from '../../language.ts';

const weekdays = '一二三四五六日';
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Why a value of the right kind is still wrong; without a full stop. */
export function faultText(fault: Fault): Bilingual {
  switch (fault.what) {
    case 'length':
      return {
        zh: `有${fault.is}位，应当是${fault.due.join('位或')}位`,
        en: `it has ${fault.is} characters instead of ${fault.due.join(' or ')}`,
      };
    case 'sign':
      return { zh: `里面不能有“${fault.sign}”`, en: `it must not contain "${fault.sign}"` };
    case 'check':
      return {
        zh: '校验码对不上，至少有一位抄错了',
        en: 'its check character does not match, so at least one character was copied wrongly',
      };
    case 'no-day':
      return { zh: '没有这一天', en: 'there is no such day' };
    case 'hours-unread':
      return { zh: `“${fault.rest}”看不懂`, en: `"${fault.rest}" is not understood` };
    case 'hours-holidays':
      return {
        zh: `“${fault.rest}”没有日期；节假日和临时变动写在holidays.yaml里`,
        en: `"${fault.rest}" has no dates; holidays and other changes belong in holidays.yaml`,
      };
    case 'hours-all-day':
      return {
        zh: '“全天”说不清是不是通宵，通宵写24小时，不是就写几点到几点',
        en: '全天 may mean day and night, or a working day: write 24小时, or from when to when',
      };
    case 'hours-no-days':
      return {
        zh: '没写星期几，天天如此也要写“每天”',
        en: 'it names no days; write 每天 for every day',
      };
    case 'hours-no-times':
      return {
        zh: '有的日子没写几点到几点，不上班的写“休息”',
        en: 'some days have no times; write 休息 for days that are closed',
      };
    case 'hours-day-twice':
      return {
        zh: `周${weekdays.charAt(fault.day - 1)}写了两次`,
        en: `${dayNames[fault.day - 1] ?? ''} is listed twice`,
      };
    case 'hours-no-time':
      return { zh: `没有“${fault.time}”这个时刻`, en: `there is no time "${fault.time}"` };
    case 'hours-night':
      return {
        zh: `“${fault.time}”说不清是当天的还是第二天的，当天的写凌晨，第二天的写进前一段，如18:00–次日2:00`,
        en: `${fault.time} may be on that day or on the next one: write 凌晨 for the day itself, or one span past midnight, as in 18:00–次日2:00`,
      };
    case 'hours-reversed':
      return {
        zh: `${fault.closes}不在${fault.opens}之后，过了半夜的写“次日”，如18:00–次日2:00`,
        en: `${fault.closes} is not after ${fault.opens}; a time past midnight is written with 次日, as in 18:00–次日2:00`,
      };
    case 'hours-overlap':
      return {
        zh: '同一天的时段重叠，或者先后颠倒',
        en: 'the times of one day overlap, or are not in order',
      };
  }
}
