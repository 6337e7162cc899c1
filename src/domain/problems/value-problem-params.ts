import type { Expectation } from './expectations.ts';
import type { Position } from './position.ts';
import type { Fault, NumberRange } from './value-fault.ts';

/** What has ids that other files name. */
export type IdOwner = 'service' | 'partner' | 'phone' | 'point' | 'list' | 'unit';

/** What a key takes, and what is known of the value that does not fit. */
export interface ValueParams {
  key: string;
  expected: Expectation;
  options: readonly string[];
  range?: NumberRange;
  /** Whether it is an entry of the list under the key. */
  isEntry?: boolean;
  /** Whether a key that is empty may as well be left out. */
  isOptional?: boolean;
}

/** The parameters of problems with keys, values and ids. */
export interface ValueProblemParams {
  'schema-missing': ValueParams;
  /** `nearest` is the known key that was probably meant. */
  'schema-unknown-key': { key: string; known: readonly string[]; nearest?: string };
  /** A key that belongs below another one, which is above it without a value. */
  'schema-key-outside': { key: string; parent: string };
  /** `instead` is what to write, where the value tells it. */
  'schema-invalid': ValueParams & { value: string; fault?: Fault; instead?: string };
  /** `key` is written, but goes with one value of `other` alone. */
  'key-only-with': { key: string; other: string; value: string };
  'id-duplicate': { id: string; first: Position };
  /** `nearest` is the known id that was probably meant. */
  'id-unknown': { id: string; what: IdOwner; known: readonly string[]; nearest?: string };
  'id-repeated': { id: string; key: string };
  'redirect-itself': { path: string };
}

/** The parameters of problems with days, and with facts that are due for another check. */
export interface DateProblemParams {
  'period-reversed': { start: string; end: string; first: Position };
  'date-future': { day: string; today: string };
  'change-future': { day: string; today: string };
  /** `key` names a day in the future, of something that has happened. */
  'day-future': { key: string; day: string; today: string };
  'notice-stale': { day: string; days: number; limit: number };
  /** A number that nobody has called for more than `limit` days. */
  'phone-unchecked': { number: string; day: string; limit: number };
  'notice-phone-hidden': { number: string; day: string; limit: number };
  /** Prices that are shown before they are in effect. */
  'notice-prices-future': { day: string; today: string };
}
