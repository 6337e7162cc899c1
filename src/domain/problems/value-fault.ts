import type { HoursFault } from '../hours/day-hours.ts';

/** Why a value of the right kind is still wrong. */
export type Fault =
  | HoursFault
  | { readonly what: 'length'; readonly is: number; readonly due: readonly number[] }
  | { readonly what: 'sign'; readonly sign: string }
  | { readonly what: 'check' }
  | { readonly what: 'no-day' };

/** What a number may be; an end that is left out is open. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
}
