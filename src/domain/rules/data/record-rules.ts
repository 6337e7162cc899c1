import type { ServiceRecordRow } from '../../coverage/records.ts';
import { positionOf } from '../../problems/position.ts';
import type { DataFound, DataRule, RuleData } from '../data-rule.ts';

/** So many counties with the same figures are one record, pasted. */
const PASTED = 3;

/** A median on the wrong side of the promise. */
export const impossibleMedian = {
  source: 'own',
  level: 'error',
  why: {
    zh: '准时的过半，中位数就不会超过承诺；没过半，就不会在承诺以内。',
    en: 'When more than half are in time, the median is within the promise, and the other way round.',
  },
  proof: { zh: '中位数、准时率和承诺说得通。', en: 'Median, share in time and promise agree.' },
  message: { zh: '和准时率、承诺说不通', en: 'cannot be, with that share in time and that promise' },
  instead: {
    zh: '核对工单，改median_minutes或within_target。',
    en: 'Check the work orders and correct median_minutes or within_target.',
  },
  find: (data) =>
    data.records.flatMap(({ row, unit }): readonly DataFound[] => {
      const promise = promiseOf(data, unit, row.service);
      if (promise === undefined) return [];
      const { medianMinutes, withinTarget, origin } = row;
      const isWrong =
        withinTarget > 0.5 ? medianMinutes > promise : withinTarget < 0.5 && medianMinutes < promise;
      const minutes = { zh: `承诺${String(promise)}分钟`, en: `the promise is ${String(promise)} minutes` };
      return isWrong
        ? [{ said: String(medianMinutes), fact: minutes, at: positionOf(origin, 'median_minutes') }]
        : [];
    }),
} as const satisfies DataRule;

// Of teams with one promise on the calendar; several promises, or working hours, cannot be compared.
function promiseOf({ coverage }: RuleData, unit: string, service: string): number | undefined {
  const assignments = coverage.get(unit)?.assignments.filter((one) => one.service === service) ?? [];
  const responses = assignments.flatMap(({ terms, townshipTerms }) =>
    [terms, ...townshipTerms.values()].flatMap(({ response }) => response ?? []),
  );
  const minutes = new Set(responses.map((response) => response.minutes));
  const [only] = minutes;
  return minutes.size === 1 && responses.every(({ clock }) => clock === 'calendar') ? only : undefined;
}

/** One record for many counties. */
export const pastedRecord = {
  source: 'own',
  level: 'error',
  why: {
    zh: '几个县的单数、中位数、比例一模一样，是抄的。',
    en: 'The same cases, median and shares in several counties are copied.',
  },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '和别的县的记录一模一样', en: 'is the same as the records of other counties' },
  instead: { zh: '写各县自己的数；没有就删掉。', en: 'Write each county’s own figures, or delete the rows.' },
  find: ({ records }) => {
    const groups = Map.groupBy(records, ({ row }) => figuresOf(row));
    return [...groups.values()]
      .filter((group) => new Set(group.map(({ unit }) => unit)).size >= PASTED)
      .flatMap((group) =>
        group.slice(0, 1).map(({ row }) => ({
          said: row.place,
          fact: { zh: `共${String(group.length)}处`, en: `${String(group.length)} rows` },
          at: positionOf(row.origin, 'place'),
        })),
      );
  },
} as const satisfies DataRule;

function figuresOf({
  service,
  periodStart,
  periodEnd,
  cases,
  medianMinutes,
  withinTarget,
  satisfied,
}: ServiceRecordRow): string {
  return JSON.stringify([service, periodStart, periodEnd, cases, medianMinutes, withinTarget, satisfied]);
}

/** Periods after which a promise that is not held must change. */
const PERIODS = 2;

/** A promise that measured times contradict. */
export const brokenPromise = {
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '连着两个时期多半的单都超时，承诺就不是真的。',
    en: 'When most cases of two periods were late, the promise is not true.',
  },
  proof: { zh: '准时的过半。', en: 'More than half are in time.' },
  message: {
    zh: '连续两期多半超时，承诺还没改',
    en: 'was late in most cases of two periods, and the promise stands',
  },
  instead: { zh: '把清单的response改成做得到的。', en: 'Change the response of the list to what is held.' },
  find: ({ records }) => {
    const groups = Map.groupBy(records, ({ row, unit }) => `${unit} ${row.service}`);
    return [...groups.values()].flatMap((group): readonly DataFound[] => {
      const latest = group.map(({ row }) => row).toSorted((a, b) => b.periodEnd.localeCompare(a.periodEnd));
      const [last] = latest;
      const isBroken =
        latest.length >= PERIODS && latest.slice(0, PERIODS).every(({ withinTarget }) => withinTarget < 0.5);
      return last && isBroken ? [{ said: last.place, at: positionOf(last.origin, 'within_target') }] : [];
    });
  },
} as const satisfies DataRule;
