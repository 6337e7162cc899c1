import type { HoursFault } from '../../domain/hours/day-hours.ts';

const weekdays = '一二三四五六日';
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Why hours cannot be read, in Chinese; without a full stop. */
export function hoursFaultZh(fault: HoursFault): string {
  switch (fault.what) {
    case 'hours-unread':
      return `“${fault.rest}”看不懂`;
    case 'hours-holidays':
      return `“${fault.rest}”没有日期；节假日和临时变动写在holidays.yaml里`;
    case 'hours-all-day':
      return '“全天”说不清是不是通宵，通宵写24小时，不是就写几点到几点';
    case 'hours-no-days':
      return '没写星期几，天天如此也要写“每天”';
    case 'hours-no-times':
      return '有的日子没写几点到几点，不上班的写“休息”';
    case 'hours-day-twice':
      return `周${weekdays.charAt(fault.day - 1)}写了两次`;
    case 'hours-no-time':
      return `没有“${fault.time}”这个时刻`;
    case 'hours-night':
      return `“${fault.time}”说不清是当天的还是第二天的，当天的写凌晨，第二天的写进前一段，如18:00–次日2:00`;
    case 'hours-reversed':
      return `${fault.closes}不在${fault.opens}之后，过了半夜的写“次日”，如18:00–次日2:00`;
    case 'hours-overlap':
      return '同一天的时段重叠，或者先后颠倒';
  }
}

/** The same in English. */
export function hoursFaultEn(fault: HoursFault): string {
  switch (fault.what) {
    case 'hours-unread':
      return `"${fault.rest}" is not understood`;
    case 'hours-holidays':
      return `"${fault.rest}" has no dates; holidays and other changes stand in holidays.yaml`;
    case 'hours-all-day':
      return '全天 may mean day and night, or a working day: write 24小时, or from when to when';
    case 'hours-no-days':
      return 'it names no days; write 每天 where it holds every day';
    case 'hours-no-times':
      return 'some days have no times; write 休息 for days that are closed';
    case 'hours-day-twice':
      return `${dayNames[fault.day - 1] ?? ''} stands twice`;
    case 'hours-no-time':
      return `there is no time "${fault.time}"`;
    case 'hours-night':
      return `${fault.time} may be before or after that day: write 凌晨 for the day itself, or one span past midnight, as in 18:00–次日2:00`;
    case 'hours-reversed':
      return `${fault.closes} is not after ${fault.opens}; past midnight is 次日, as in 18:00–次日2:00`;
    case 'hours-overlap':
      return 'times of one day overlap, or are not in order';
  }
}
