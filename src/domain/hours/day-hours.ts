/** A span of a day, `HH:MM`; it runs past midnight where it closes before it opens. `24:00` is the day's end. */
export interface OpenSpan {
  readonly opens: string;
  readonly closes: string;
}

/** When one day is open; closed where it has no span and takes no appointments. */
export interface DayPlan {
  readonly spans: readonly OpenSpan[];
  /** Whether only those are received who booked; with no span, at a time that is agreed. */
  readonly isByAppointment: boolean;
}

/** Hours that some days of the week share. */
export interface DayHours extends DayPlan {
  /** 1 is Monday, 7 Sunday; ascending. */
  readonly days: readonly number[];
}

/** Why hours cannot be read. */
export type HoursFault =
  /** `rest` is what is not understood. */
  | { readonly what: 'hours-unread'; readonly rest: string }
  /** Words for holidays: without dates nobody knows which days are meant. */
  | { readonly what: 'hours-holidays'; readonly rest: string }
  /** 全天 is said of 24 hours and of a working day alike. */
  | { readonly what: 'hours-all-day' }
  | { readonly what: 'hours-no-days' }
  | { readonly what: 'hours-no-times' }
  | { readonly what: 'hours-day-twice'; readonly day: number }
  | { readonly what: 'hours-no-time'; readonly time: string }
  /** A time of the night on single days: nobody knows before or after which day. */
  | { readonly what: 'hours-night'; readonly time: string }
  | { readonly what: 'hours-reversed'; readonly opens: string; readonly closes: string }
  | { readonly what: 'hours-overlap' };

/** Hours that were read, or why they cannot be. */
export type ReadHours<Value> = { readonly hours: Value } | { readonly fault: HoursFault };
