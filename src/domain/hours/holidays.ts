import { addDays, daysFrom, weekdayOf } from './days.ts';
import type { DayPlan } from './day-hours.ts';
import { closedDay, isSamePlan, weekOf } from './opening-hours.ts';
import type { Origin } from '../problems/position.ts';

/** Days before a change on which pages tell it. */
const SHOWN_AHEAD = 30;

/** Whose hours an entry changes: of all, or of those with these ids; none where the list is empty. */
type Named = 'all' | readonly string[];

/** Days on which hours differ from the week's, with where that is known from. */
export interface Holiday {
  readonly name: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  /** `normal` is a working day in place of another one (调休上班). */
  readonly effect: 'closed' | 'hours' | 'normal';
  /** The hours of these days, for the effect `hours`. */
  readonly plan?: DayPlan | undefined;
  /** The day of the week whose hours hold, 1 is Monday, for the effect `normal`. */
  readonly like?: number | undefined;
  readonly points: Named;
  readonly phones: Named;
  /** A remark that visitors see. */
  readonly note?: string | undefined;
  readonly source: string;
  readonly origin: Origin;
}

/** A service point or a phone, with the hours of its week. */
export interface HoursOwner {
  readonly kind: 'point' | 'phone';
  readonly id: string;
  /** As written: 周一至周六8:30–18:00. */
  readonly hours: string;
}

/** Days in a row on which an owner's hours differ from its week in one way. */
export interface HoursChange {
  readonly name: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly plan: DayPlan;
  readonly note?: string | undefined;
  readonly source: string;
}

/**
 * The changed hours of an owner that pages show: those of the next 30 days. A holiday that has begun, or that ends
 * later, is shown whole, so that a page changes on few days.
 * @param today ISO date
 */
export function shownChanges(
  holidays: readonly Holiday[],
  owner: HoursOwner,
  today: string,
): readonly HoursChange[] {
  return changesOf(holidays, owner, today, addDays(today, SHOWN_AHEAD));
}

/**
 * How an owner's hours differ from its week in the holidays that touch some days, by date. A day that is as always
 * is no change: a Sunday's closing of an office that is closed on Sundays.
 * @param from ISO date
 * @param to ISO date, included
 */
export function changesOf(
  holidays: readonly Holiday[],
  owner: HoursOwner,
  from: string,
  to: string,
): readonly HoursChange[] {
  return holidays
    .filter((holiday) => holiday.from <= to && holiday.to >= from && concerns(holiday, owner))
    .flatMap((holiday) => changesIn(holidays, holiday, owner))
    .toSorted((a, b) => a.from.localeCompare(b.from));
}

/** The plan of one day of an owner, holidays heeded; undefined where nobody knows it. */
export function planOn(holidays: readonly Holiday[], owner: HoursOwner, day: string): DayPlan | undefined {
  const holiday = holidayOn(holidays, owner, day);
  return holiday ? planIn(holiday, owner) : weekOf(owner.hours)[weekdayOf(day) - 1];
}

/** Whether an entry is about an owner. */
export function concerns(holiday: Pick<Holiday, 'points' | 'phones'>, { kind, id }: HoursOwner): boolean {
  const named = holiday[`${kind}s`];
  return named === 'all' || named.includes(id);
}

/** The plan that an entry gives an owner; undefined where a working day may mean several. */
export function planIn({ effect, plan, like }: Holiday, { hours }: HoursOwner): DayPlan | undefined {
  if (effect === 'closed') return closedDay;
  if (effect === 'hours') return plan;
  const week = weekOf(hours);
  if (like !== undefined) return week[like - 1];
  const [monday, ...others] = week.slice(0, 5);
  return monday && others.every((day) => day && isSamePlan(day, monday)) ? monday : undefined;
}

// An entry that names the owner wins over one that is for all.
function holidayOn(holidays: readonly Holiday[], owner: HoursOwner, day: string): Holiday | undefined {
  const found = holidays.filter(
    (holiday) => holiday.from <= day && day <= holiday.to && concerns(holiday, owner),
  );
  return found.find((holiday) => holiday[`${owner.kind}s`] !== 'all') ?? found[0];
}

function changesIn(
  holidays: readonly Holiday[],
  holiday: Holiday,
  owner: HoursOwner,
): readonly HoursChange[] {
  const plan = planIn(holiday, owner);
  if (!plan) return [];
  const week = weekOf(owner.hours);
  const days = daysFrom(holiday.from, holiday.to).filter((day) => {
    const usual = week[weekdayOf(day) - 1];
    return holidayOn(holidays, owner, day) === holiday && !(usual && isSamePlan(usual, plan));
  });
  const { name, note, source } = holiday;
  return runsOf(days).map(([from, to]) => ({ name, from, to, plan, note, source }));
}

// First and last of days in a row.
function runsOf(days: readonly string[]): readonly (readonly [string, string])[] {
  const isDay = new Set(days);
  const firsts = days.filter((day) => !isDay.has(addDays(day, -1)));
  const lasts = days.filter((day) => !isDay.has(addDays(day, 1)));
  return firsts.map((first, index) => [first, lasts[index] ?? first] as const);
}
