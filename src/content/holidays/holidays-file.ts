import { z } from 'astro/zod';
import { date, dayTimes, idsOrAll, name, source, text, weekday } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

/** `content/holidays.yaml`: days on which hours differ. */
export const holidaysFile = contentFile({
  path: 'holidays.yaml',
  form: 'yaml-list',
  schema: z.strictObject({
    name: name.describe('访客看到的名字：元旦、盘点。'),
    from: date.describe('第一天：2027-01-01。'),
    to: date.optional().describe('最后一天；只有一天就不写。'),
    effect: z
      .enum(['closed', 'hours', 'normal'])
      .describe('closed 休息，hours 照下面的时间，normal 调休上班。'),
    hours: dayTimes.optional().describe('effect 是 hours 时写这几天的时间：9:00–12:00。'),
    like: weekday
      .optional()
      .describe('effect 是 normal 时写照星期几的时间：周五。周一到周五都一样就不用写。'),
    points: idsOrAll('point')
      .optional()
      .describe('哪些网点：points.csv 里的编号，或者 all。points 和 phones 都不写，就是所有网点和电话。'),
    phones: idsOrAll('phone').optional().describe('哪些电话：phones.csv 里的编号，或者 all。'),
    note: text.optional().describe('访客会看到的备注。'),
    source: source.describe('从哪里知道：放假通知、排班表。'),
  }),
  keyRules: [
    { key: 'hours', other: 'effect', value: 'hours', due: 'day-times' },
    { key: 'like', other: 'effect', value: 'normal' },
  ],
  // An entry that names neither points nor phones holds for all of both.
  toRow: ({ hours, to, points, phones, ...entry }) => {
    const others = points === undefined && phones === undefined ? 'all' : [];
    return { ...entry, to: to ?? entry.from, plan: hours, points: points ?? others, phones: phones ?? others };
  },
});
