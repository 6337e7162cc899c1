/** The files in which editors write places. */
export type PlaceFile = 'regions' | 'points' | 'records' | 'changes';

/** What follows from the outcome of a resolution. */
interface OutcomeFacts {
  /** The files that take such a place; in all others it is a problem. */
  readonly acceptedIn: readonly PlaceFile[];
  /** What the text names. `unclear`: it looks like a place, or goes on like one, but no place was recognised. */
  readonly names: 'one' | 'several' | 'unclear' | 'nothing';
  /** Whether the words of the text may still be places side by side: 漳浦 云霄. */
  readonly mayBeList: boolean;
  /** Whether what it names is wider than a county. */
  readonly isWide: boolean;
}

const everywhere = ['regions', 'points', 'records', 'changes'] as const;
const question = { acceptedIn: [], names: 'one', mayBeList: false, isWide: false } as const;

/** Every way in which reading a written place can end, with what follows from it. content/README.md explains each. */
export const outcomeTable = {
  ok: { acceptedIn: everywhere, names: 'one', mayBeList: false, isWide: false },
  repaired: { acceptedIn: everywhere, names: 'one', mayBeList: false, isWide: false },
  whole: { acceptedIn: ['regions', 'changes'], names: 'one', mayBeList: false, isWide: true },
  renamed: { acceptedIn: everywhere, names: 'one', mayBeList: false, isWide: false },
  split: question,
  ambiguous: { ...question, mayBeList: true },
  unknown: { ...question, names: 'unclear', mayBeList: true },
  mismatch: question,
  'too-wide': { ...question, isWide: true },
  several: { ...question, names: 'several' },
  /** A service point has its address behind the place. */
  partial: { ...question, acceptedIn: ['points'], mayBeList: true },
  placeholder: { ...question, isWide: true },
  'not-a-division': question,
  'no-county-data': question,
  none: { ...question, names: 'nothing', mayBeList: true },
} as const satisfies Readonly<Record<string, OutcomeFacts>>;

/** How the reading of a written place ended. */
export type Outcome = keyof typeof outcomeTable;

/** What follows from an outcome. */
export function factsOf(outcome: Outcome): OutcomeFacts {
  return outcomeTable[outcome];
}
