import { z } from 'astro/zod';
import { date, dayTimes, idsOrAll, text, weekday } from '../../data/values/fields.ts';

/** One entry of `content/holidays.yaml`: days on which hours differ. */
export const holidaySchema = z.strictObject({
  /** As visitors read it: 元旦. */
  name: text,
  /** The first day. */
  from: date,
  /** The last day; left out where it is one day. */
  to: date.optional(),
  /** closed, hours (those below), or normal: a working day in place of another (调休上班). */
  effect: z.enum(['closed', 'hours', 'normal']),
  /** Times of each of these days, for the effect hours: 9:00–12:00. */
  hours: dayTimes.optional(),
  /** The day of the week whose hours hold, for the effect normal: 周五. */
  like: weekday.optional(),
  /** Ids of points.csv, or all. Where neither points nor phones is written, all of both are meant. */
  points: idsOrAll.optional(),
  /** Ids of phones.csv, or all. */
  phones: idsOrAll.optional(),
  /** A remark that visitors see. */
  note: text.optional(),
  /** Where it is known from: a notice, a roster. */
  source: text,
});
