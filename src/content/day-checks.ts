import type { SiteSettings } from '../domain/contacts/settings.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { Position } from '../domain/problems/position.ts';
import type { DayRule } from '../data/values/field-marks.ts';
import type { MarkedDay } from './reading/marked-values.ts';

const DAY = 86_400_000;

/** What days are compared with. */
export interface DayTerms {
  /** ISO date. */
  readonly today: string;
  /** Days after which a list must be checked again. */
  readonly listDays: SiteSettings['thresholds']['listDays'];
}

/** Days that cannot be, and those that lie too far back: a page that says "checked on" must be believed. */
export function checkDays(days: readonly MarkedDay[], terms: DayTerms): Problem[] {
  return days.flatMap((day) => rules[day.rule](day, terms));
}

/** The problem of a day on which something was checked. */
export function checkedDayProblems(day: string, today: string, limit: number, at: Position): Problem[] {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  if (days < 0) return [{ kind: 'date-future', params: { day, today }, at }];
  return days > limit ? [{ kind: 'notice-stale', params: { day, days, limit }, at }] : [];
}

type Check = (day: MarkedDay, terms: DayTerms) => readonly Problem[];

const rules: Readonly<Record<DayRule, Check>> = {
  checked: ({ day, at }, { today, listDays }) => checkedDayProblems(day, today, listDays, at),
  past: inPast(({ key, day, at }, today) => ({ kind: 'day-future', params: { key, day, today }, at })),
  change: inPast(({ day, at }, today) => ({ kind: 'change-future', params: { day, today }, at })),
  consent: inPast(({ day, at }, today) => ({ kind: 'consent-future', params: { day, today }, at })),
  // Prices may be known before they apply, but the pages show them already.
  prices: inPast(({ day, at }, today) => ({ kind: 'notice-prices-future', params: { day, today }, at })),
};

function inPast(problem: (day: MarkedDay, today: string) => Problem): Check {
  return (day, { today }) => (day.day > today ? [problem(day, today)] : []);
}
