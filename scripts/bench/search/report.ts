import { tableText } from '../table-text.ts';
import type { SearchEngine } from './engines/engine.ts';
import type { BoxFigures } from './in-browser.ts';
import type { ClassScores, Score } from './measure-classes.ts';

/** The results of one run. */
export interface SearchFigures {
  readonly seed: number;
  readonly classes: readonly ClassScores[];
  readonly engines: readonly Pick<SearchEngine, 'name' | 'load' | 'wakeMilliseconds' | 'isSlow'>[];
  readonly box: BoxFigures;
}

/** The figures as tables of Markdown, for the README. */
export function searchReport({ seed, classes, engines, box }: SearchFigures): string {
  const names = engines.map(({ name }) => name);
  const rows = (cell: (score: Score) => string) =>
    classes.map(({ name, queries, scores }) => [name, queries.toLocaleString('en'), ...scores.map(cell)]);
  const asked = Math.max(0, ...classes.flatMap(({ scores }) => scores.map((score) => score.asked)));
  const table = (cell: (score: Score) => string) =>
    tableText([['query', 'queries', ...names], ...rows(cell)]);
  return [
    `Right, and behind it within the first five, % (seed ${seed}; ${samplesOf(classes, engines, asked)})`,
    table(({ top1, top5 }) => `${percent(top1)} / ${percent(top5)}`),
    'Milliseconds a query, the shorter of two tries, median / 99th percentile',
    table(({ median, p99 }) => `${median.toFixed(2)} / ${p99.toFixed(1)}`),
    'Before the first answer',
    tableText([['engine', 'requests', 'KB (Brotli)', 'ms to be ready in Node'], ...engines.map(loadRow)]),
    boxLine(box),
  ].join('\n\n');
}

/** Which engines got fewer queries than others. */
function samplesOf(classes: readonly ClassScores[], engines: SearchFigures['engines'], most: number): string {
  const askedOf = ({ name }: { readonly name: string }) =>
    Math.max(
      ...classes
        .flatMap(({ scores }) => scores.filter(({ engine }) => engine === name))
        .map(({ asked }) => asked),
    );
  const sampled = engines.filter((engine) => askedOf(engine) < most);
  const [first] = sampled;
  if (!first) return `at most ${most} queries a class`;
  return `${sampled.map(({ name }) => name).join(', ')}: at most ${askedOf(first)} queries a class, drawn at random`;
}

function loadRow({ name, load, wakeMilliseconds }: SearchFigures['engines'][number]): readonly string[] {
  const ready = wakeMilliseconds === undefined ? '–' : wakeMilliseconds.toFixed(0);
  return [name, String(load.requests), (load.bytes / 1000).toFixed(1), ready];
}

function boxLine({ throttling, first, slowestFirst, key, slowestKey }: BoxFigures): string {
  return (
    `The search box in Chromium, its processor slowed down ${throttling} times, server on the same machine: ` +
    `first suggestion ${first.toFixed(0)} ms after the first key (slowest ${slowestFirst.toFixed(0)}), ` +
    `then ${key.toFixed(0)} ms a key (slowest ${slowestKey.toFixed(0)}).`
  );
}

/** Rounded down, so that 100 means all. */
function percent(share: number): string {
  return (Math.floor(share * 1000) / 10).toFixed(1);
}
