/** What is asked, and how many results are wanted at most. */
export interface Question {
  readonly text: string;
  readonly limit: number;
}

/** What an engine found: adcodes, best first; an empty string stands for a result that is no division. */
export interface Answer {
  readonly codes: readonly string[];
  readonly milliseconds: number;
}

/** What a visitor fetches before the first answer, compressed with Brotli where that makes it smaller. */
export interface Load {
  readonly requests: number;
  readonly bytes: number;
}

/** A search over all divisions, ready to answer. */
export interface SearchEngine {
  readonly name: string;
  readonly load: Load;
  /** Milliseconds from what was fetched to the first answer, in a process that has not searched before. */
  readonly wakeMilliseconds: number | undefined;
  /** Whether a question takes so long that a sample of them is asked by default. */
  readonly isSlow: boolean;
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>;
  close: () => Promise<void>;
}

/** Questions that are answered before the clock counts. */
export const WARM_UP = 50;

/**
 * Answers one question after the other in this process, all of them twice, and the shorter time of each counts: what
 * else the machine does is not the engine's time. In turn, so that no engine answers from memory.
 */
export function askInTurn(
  questions: readonly Question[],
  search: (question: Question) => readonly string[],
): Promise<readonly Answer[]> {
  questions.slice(0, WARM_UP).forEach(search);
  const [first, second] = [1, 2].map(() => questions.map((question) => timed(() => search(question))));
  const answers = questions.map((_, i) => ({
    codes: first?.[i]?.value ?? [],
    milliseconds: Math.min(first?.[i]?.milliseconds ?? Infinity, second?.[i]?.milliseconds ?? Infinity),
  }));
  return Promise.resolve(answers);
}

/** The result of a function, and how long it took. */
export function timed<Value>(make: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const started = performance.now();
  const value = make();
  return { value, milliseconds: performance.now() - started };
}
