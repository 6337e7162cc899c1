import type { ServiceRecord } from '../../domain/coverage/records.ts';
import { shownFrom } from '../../domain/coverage/records.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { monthsText } from '../../strings/dates.ts';
import { percentOf } from '../../strings/figures.ts';
import { performanceText } from '../../strings/site/performance.ts';
import type { ListedUnit } from './listed-unit.ts';

/**
 * What was measured over some units, in sentences: the newest figures of each unit with enough cases,
 * and how many visited units have none. Empty where there are no figures.
 */
export function measuredSummary(
  { settings }: Pick<Site, 'settings'>,
  units: readonly ListedUnit[],
): readonly string[] {
  const visited = units.filter(({ visits }) => visits.length > 0);
  const records = visited.map((unit) => unit.records).filter((shown) => shown.length > 0);
  const all = records.flat();
  if (all.length === 0) return [];
  const without = visited.length - records.length;
  return [
    punctuality(all, records.length),
    mediansText(all),
    ...satisfaction(all),
    ...(without > 0 ? [performanceText.without(without, shownFrom(settings.thresholds.minCases))] : []),
  ];
}

function punctuality(records: readonly ServiceRecord[], units: number): string {
  const cases = sum(records.map((record) => record.cases));
  const inTime = sum(records.map((record) => Math.round(record.cases * record.withinTarget)));
  return performanceText.measured(periodText(records), units, cases, percentOf(inTime, cases));
}

function satisfaction(records: readonly ServiceRecord[]): readonly string[] {
  const asked = records.flatMap(({ cases, satisfied }) =>
    satisfied === undefined ? [] : [{ cases, satisfied }],
  );
  const cases = sum(asked.map((record) => record.cases));
  if (cases === 0) return [];
  const satisfied = sum(asked.map((record) => Math.round(record.cases * record.satisfied)));
  return [performanceText.satisfied(cases, percentOf(satisfied, cases))];
}

function periodText(records: readonly ServiceRecord[]): string {
  const starts = records.map(({ periodStart }) => periodStart).sort();
  const ends = records.map(({ periodEnd }) => periodEnd).sort();
  return monthsText(starts[0] ?? '', ends.at(-1) ?? '');
}

function mediansText(records: readonly ServiceRecord[]): string {
  const medians = records.map(({ medianMinutes }) => medianMinutes);
  return performanceText.medians(Math.min(...medians), Math.max(...medians));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
