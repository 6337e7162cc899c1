import type { ContentProblemParams } from './content-problems.ts';
import type { FileProblemParams } from './file-problems.ts';
import type { Fault, NumberRange } from './value-fault.ts';
import type { Overlap } from './overlap.ts';
import type { NamedPlace, Position } from './position.ts';

/** What a key of a content file takes; the words for it stand in `strings/problems/`. */
export const expectations = [
  'text',
  'list',
  'object',
  'number',
  'share',
  'boolean',
  'date',
  'response',
  'response-terms',
  'phone',
  'credit-code',
  'address',
  'site-url',
  'domain',
  'site-path',
  'place',
  'one-of',
  'id',
  'hours',
  'day-times',
  'weekday',
  'ids-or-all',
  'authorisation',
  'technician-hash',
  'technician-salt',
] as const;

export type Expectation = (typeof expectations)[number];

/** What a key takes, and what is known of the value that it does not. */
interface ValueParams {
  key: string;
  expected: Expectation;
  options: readonly string[];
  range?: NumberRange;
  /** Whether it is an entry of the list under the key. */
  isEntry?: boolean;
  /** Whether a key that is empty may as well be left out. */
  isOptional?: boolean;
}

/** The parameters of each kind of problem; its texts stand in `strings/problems/`. */
export interface ProblemParams extends FileProblemParams, ContentProblemParams {
  'id-duplicate': { id: string; first: Position };
  /** `nearest` is the known id that was probably meant. */
  'id-unknown': { id: string; what: string; known: readonly string[]; nearest?: string };
  'id-repeated': { id: string; key: string };
  'schema-missing': ValueParams;
  /** `nearest` is the known key that was probably meant. */
  'schema-unknown-key': { key: string; known: readonly string[]; nearest?: string };
  /** A key that belongs below another one, which stands above it without a value. */
  'schema-key-outside': { key: string; parent: string };
  /** `instead` is what to write, where the value tells it. */
  'schema-invalid': ValueParams & { value: string; fault?: Fault; instead?: string };
  'period-reversed': { start: string; end: string; first: Position };
  'redirect-itself': { path: string };
  'collection-empty': { collection: string };
  'place-ambiguous': { raw: string; candidates: readonly NamedPlace[] };
  /** `since`: the year in which a place of that name became the suggested one. */
  'place-unknown': { raw: string; parent?: NamedPlace; since?: string; suggestions: readonly NamedPlace[] };
  'place-mismatch': { raw: string; candidates: readonly NamedPlace[] };
  'place-split': { raw: string; since: string; successors: readonly NamedPlace[] };
  'place-too-wide': { raw: string; place: NamedPlace };
  'place-several': { raw: string; places: readonly string[] };
  'place-partial': { raw: string; read: string; rest: string };
  'place-township-unknown': {
    raw: string;
    unit: NamedPlace;
    township: string;
    suggestions: readonly NamedPlace[];
  };
  'place-placeholder': { raw: string; place: NamedPlace };
  'place-zone': { raw: string; counties: readonly NamedPlace[] };
  'place-no-county-data': { raw: string };
  'place-none': { raw: string };
  'place-code-differs': { raw: string; code: NamedPlace; name: NamedPlace };
  'place-repeated': { place: NamedPlace; first: Position };
  'place-excepted': { raw: string; place: NamedPlace; entry: Position };
  'except-outside': { raw: string; place: NamedPlace; wholes: readonly string[] };
  'except-township': { raw: string; place: NamedPlace; county: NamedPlace };
  'overlap-two-teams': Overlap;
  'overlap-not-served': Overlap;
  'list-partner-missing': { list: string; known: readonly string[] };
  /** `others` is what is left of the key without the list itself. */
  'list-names-itself': { list: string; key: 'shares' | 'over'; others: readonly string[] };
  'list-shares-and-over': { list: string; other: string };
  'list-over-circular': { lists: readonly string[] };
  'date-future': { day: string; today: string };
  'change-future': { day: string; today: string };
  'note-no-unit': { id: string };
  'record-repeated': { place: string; first: Position };
  'point-far': { id: string; place: NamedPlace; kilometres: number };
  'production-sample': Record<never, never>;
  'production-address': { url: string };
  'notice-repaired': { raw: string; read: string };
  'notice-incomplete': { raw: string; read: string };
  'notice-renamed': { raw: string; read: string; kind: string; since: string; from?: string; to?: string };
  'notice-whole': { raw: string; count: number };
  'notice-stale': { day: string; days: number; limit: number };
  /** A number that nobody has called for more than `limit` days. */
  'phone-unchecked': { number: string; day: string; limit: number };
  'notice-phone-hidden': { number: string; day: string; limit: number };
  'notice-note-unseen': { place: NamedPlace };
}

export type ProblemKind = keyof ProblemParams;

/** What an editor must fix, or (kind `notice-…`) should know. */
export type Problem = {
  readonly [Kind in ProblemKind]: {
    readonly kind: Kind;
    readonly params: ProblemParams[Kind];
    readonly at: Position;
    /** Further places where the same cause shows. */
    readonly more?: readonly Position[];
  };
}[ProblemKind];

/** The result of a step of the data's path: a value, and all that is wrong with its sources. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** Whether the problem only informs: it neither stops a build nor changes an exit code. */
export function isNotice(problem: Problem): boolean {
  return problem.kind.startsWith('notice-');
}
