/** A place in a source file; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where the values of one source file stand: dotted path (`places.3.note`) to line and column. */
export interface Origin {
  readonly file: string;
  readonly positions: Readonly<Record<string, readonly [line: number, column: number]>>;
}

/** A division as a message names it. */
export interface NamedPlace {
  /** Nine digits for a township. */
  readonly adcode: string;
  readonly name: string;
  /** Full names of the parents, widest first. */
  readonly parents: readonly string[];
}

/** What a key of a content file takes; the words for it stand in `strings/problems-*.ts`. */
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
  'place',
  'one-of',
  'id',
] as const;

export type Expectation = (typeof expectations)[number];

/** What a YAML parser stumbles over. */
export type YamlReason = 'indent' | 'unclosed' | 'start' | 'key' | 'other';

/** The parameters of each kind of problem; its texts stand in `strings/problems-*.ts`. */
export interface ProblemParams {
  'file-missing': { what: string };
  'file-empty': Record<never, never>;
  'file-encoding': Record<never, never>;
  'file-name': { name: string };
  'file-stray': { wanted: readonly string[] };
  'yaml-syntax': { reason: YamlReason };
  'yaml-full-width-colon': { text: string };
  'yaml-missing-space': { text: string };
  'yaml-tab': Record<never, never>;
  'yaml-full-width-space': Record<never, never>;
  'yaml-comment-in-value': { text: string };
  'yaml-full-width-comma': { text: string };
  'yaml-duplicate-key': { key: string };
  'csv-syntax': Record<never, never>;
  'csv-row-long': { cells: number; columns: number };
  'csv-header': { missing: readonly string[]; unknown: readonly string[] };
  'front-matter-missing': Record<never, never>;
  'id-duplicate': { id: string; first: Position };
  'id-unknown': { id: string; what: string; known: readonly string[] };
  'schema-missing': { key: string; expected: Expectation; options: readonly string[] };
  'schema-unknown-key': { key: string; known: readonly string[] };
  'schema-invalid': { key: string; value: string; expected: Expectation; options: readonly string[] };
  'collection-empty': { collection: string };
  'place-ambiguous': { raw: string; candidates: readonly NamedPlace[] };
  'place-unknown': { raw: string; parent?: NamedPlace; suggestions: readonly NamedPlace[] };
  'place-mismatch': { raw: string; candidates: readonly NamedPlace[] };
  'place-split': { raw: string; since: string; successors: readonly NamedPlace[] };
  'place-too-wide': { raw: string; place: NamedPlace };
  'place-several': { raw: string; places: readonly string[] };
  'place-partial': { raw: string; read: string; rest: string };
  'place-placeholder': { raw: string; place: NamedPlace };
  'place-zone': { raw: string; counties: readonly NamedPlace[] };
  'place-no-county-data': { raw: string };
  'place-none': { raw: string };
  'place-code-differs': { raw: string; code: NamedPlace; name: NamedPlace };
  'place-repeated': { place: NamedPlace; first: Position };
  'except-outside': { raw: string; place: NamedPlace };
  'overlap-two-teams': { place: NamedPlace; service: string; lists: readonly string[]; other: Position };
  'overlap-not-served': { place: NamedPlace; service: string; lists: readonly string[]; other: Position };
  'list-partner-missing': { list: string };
  'list-names-itself': { list: string; key: 'shares' | 'over' };
  'list-shares-and-over': { list: string; other: string };
  'list-over-circular': { lists: readonly string[] };
  'date-future': { day: string; today: string };
  'note-no-unit': { id: string };
  'record-repeated': { place: string; first: Position };
  'point-far': { id: string; place: NamedPlace; kilometres: number };
  'production-sample': Record<never, never>;
  'production-address': { url: string };
  'notice-repaired': { raw: string; read: string };
  'notice-incomplete': { raw: string; read: string };
  'notice-renamed': { raw: string; read: string; kind: string; since: string };
  'notice-whole': { raw: string; count: number };
  'notice-stale': { day: string; days: number; limit: number };
  'notice-note-unseen': { place: NamedPlace };
}

export type ProblemKind = keyof ProblemParams;

/** What an editor must fix, or (kind `notice-…`) should know. */
export type Problem = {
  readonly [Kind in ProblemKind]: {
    readonly kind: Kind;
    readonly params: ProblemParams[Kind];
    readonly at: Position;
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

/**
 * Where the value at a dotted path stands; the nearest position above it when it has none itself.
 * @example positionOf(origin, 'places.3') // { file: 'content/regions/minnan.yaml', line: 12, column: 5 }
 */
export function positionOf(origin: Origin, path: string): Position {
  const known = origin.positions[path];
  if (known) return { file: origin.file, line: known[0], column: known[1] };
  const cut = path.lastIndexOf('.');
  if (path !== '') return positionOf(origin, path.slice(0, Math.max(cut, 0)));
  return { file: origin.file, line: 1, column: 1 };
}
