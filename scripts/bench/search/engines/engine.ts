/** A query, and how many results are wanted at most. */
export interface Question {
  readonly text: string;
  readonly limit: number;
}

/** What an engine found: adcodes, best first; an empty string is a result that is not a division. */
export interface Answer {
  readonly codes: readonly string[];
  readonly milliseconds: number;
}

/** What a visitor downloads before the first answer, compressed with Brotli where that makes it smaller. */
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
  /** Whether it is so slow that it gets only a sample of the queries by default. */
  readonly isSlow: boolean;
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>;
  close: () => Promise<void>;
}

/** Queries that are sent before the measurement. */
export const WARM_UP = 50;

/** Adcodes for a query, best first. */
export type Search = (text: string, limit: number) => readonly string[];

/**
 * An engine that runs in this process.
 * @param wake makes the engine from what a visitor has fetched
 */
export function engineInProcess(name: string, load: Load, wake: () => Search): SearchEngine {
  const { value: search, milliseconds } = timed(() => {
    const ready = wake();
    ready('漳浦', 10);
    return ready;
  });
  return {
    name,
    load,
    wakeMilliseconds: milliseconds,
    isSlow: false,
    ask: (questions) => Promise.resolve(askInTurn(questions, search)),
    close: () => Promise.resolve(),
  };
}

/**
 * Sends all queries twice, and the shorter time of each counts: what else the machine does is not the engine's
 * time. One after the other, so that no engine answers from memory.
 */
function askInTurn(questions: readonly Question[], search: Search): readonly Answer[] {
  const answer = ({ text, limit }: Question) => timed(() => search(text, limit));
  questions.slice(0, WARM_UP).forEach(answer);
  const first = questions.map(answer);
  const second = questions.map(answer);
  return first.map(({ value, milliseconds }, i) => ({
    codes: value,
    milliseconds: Math.min(milliseconds, second[i]?.milliseconds ?? Infinity),
  }));
}

function timed<Value>(make: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const started = performance.now();
  const value = make();
  return { value, milliseconds: performance.now() - started };
}
