import type { Terms } from '../../domain/coverage/coverage.ts';
import { hubText } from '../../strings/site/hub.ts';
import { mainTerms, whenText } from './terms.ts';
import type { ListedUnit } from './listed-unit.ts';

/** How soon, or on which days, a unit is visited for some of its services. */
export interface UnitTime {
  /** `24小时内`, `每周二、五`. */
  readonly text: string;
  /** Undefined where days are named and no time is promised. */
  readonly minutes: number | undefined;
  /** Titles in the site's order. */
  readonly services: readonly string[];
}

/** How many units have a time as their longest. */
export interface TimeCount extends Omit<UnitTime, 'services'> {
  readonly count: number;
}

/** The times that hold in a unit, the longest first; one entry where all teams and services promise the same. */
export function unitTimes({ visited, visits }: ListedUnit): readonly UnitTime[] {
  const times = visited.flatMap(({ id, title }) =>
    visits
      .filter(({ service }) => service === id)
      .flatMap((visit) => timeOf(mainTerms(visit)))
      .map((time) => ({ ...time, title })),
  );
  return [...Map.groupBy(times, ({ text }) => text).values()]
    .map(([first, ...others]) => ({
      text: first?.text ?? '',
      minutes: first?.minutes,
      services: [...new Set([first, ...others].flatMap((time) => time?.title ?? []))],
    }))
    .sort((one, other) => longness(other) - longness(one));
}

/**
 * The times of a unit as one text; services are named where they differ.
 * @example timesText(unitTimes(unit)) // '承诺24小时内'
 */
export function timesText(times: readonly UnitTime[]): string | undefined {
  const texts = times.map(({ text, minutes, services }) => {
    const said = minutes === undefined ? text : hubText.promise(text);
    return times.length > 1 ? hubText.timeOf(services, said) : said;
  });
  return texts.length > 0 ? hubText.times(texts) : undefined;
}

/** The times of some units, each unit under its longest: the shortest first, days without a promise last. */
export function timeCounts(units: readonly ListedUnit[]): readonly TimeCount[] {
  const longest = units.flatMap((unit) => unitTimes(unit).slice(0, 1));
  return [...Map.groupBy(longest, ({ text }) => text)]
    .sort(([, [one]], [, [other]]) => longness(one) - longness(other))
    .map(([text, group]) => ({ text, minutes: group[0]?.minutes, count: group.length }));
}

function timeOf(terms: Terms): readonly Pick<UnitTime, 'text' | 'minutes'>[] {
  const text = whenText(terms);
  return text === undefined ? [] : [{ text, minutes: terms.response?.minutes }];
}

function longness(time: UnitTime | undefined): number {
  return time?.minutes ?? Number.MAX_SAFE_INTEGER;
}
