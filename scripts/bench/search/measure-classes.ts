import { createRandom, shuffled } from '../random.ts';
import type { QueryClass } from './asked.ts';
import type { SearchEngine } from './engines/engine.ts';
import { quantile } from '../quantile.ts';
import { judge, limitOf } from './verdict.ts';

/** The results of an engine in one class; shares from 0 to 1, times in milliseconds. */
export interface Score {
  readonly engine: string;
  readonly asked: number;
  readonly top1: number;
  readonly top5: number;
  readonly median: number;
  readonly p99: number;
}

/** The results of all engines in one class. */
export interface ClassScores {
  readonly name: string;
  readonly queries: number;
  readonly scores: readonly Score[];
}

/** How many queries of a class are sent; a sample is drawn with the seed. */
export interface Sampling {
  readonly seed: number;
  /** For engines that are slow; undefined is all. */
  readonly slow: number | undefined;
  readonly others: number | undefined;
}

/** Sends the queries of a class to one engine after the other. */
export async function scoreClass(
  queryClass: QueryClass,
  engines: readonly SearchEngine[],
  { seed, slow, others }: Sampling,
): Promise<ClassScores> {
  const drawn = { ...queryClass, queries: shuffled(queryClass.queries, createRandom(seed)) };
  const scores: Score[] = [];
  for (const engine of engines) {
    const queries = drawn.queries.slice(0, engine.isSlow ? slow : others);
    scores.push(await scoreOf(engine, { ...drawn, queries }));
  }
  return { name: queryClass.name, queries: queryClass.queries.length, scores };
}

async function scoreOf(engine: SearchEngine, { rule, queries }: QueryClass): Promise<Score> {
  const answers = await engine.ask(queries.map((asked) => ({ text: asked.text, limit: limitOf(asked) })));
  const verdicts = queries.map((asked, at) => judge(rule, asked, answers[at]?.codes ?? []));
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    engine: engine.name,
    asked: queries.length,
    top1: verdicts.filter(({ right }) => right).length / verdicts.length,
    top5: verdicts.filter(({ near }) => near).length / verdicts.length,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
