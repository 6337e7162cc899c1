import type { Content } from '../domain/site/site-data.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { Origin } from '../domain/problems/position.ts';
import { positionOf } from '../domain/problems/position.ts';

/** All that carries the day of something that has happened. */
type Dated = Pick<Content, 'guides' | 'notes' | 'records' | 'services'>;

/**
 * Days that have not come yet, of what has happened: an article that is written, a period that is measured, a record
 * of changes that began. Prices may be known before they hold, but the pages show them already: that is a notice.
 * @param settings site.yaml; undefined where it cannot be read
 * @param today ISO date
 */
export function checkPastDays(
  { guides, notes, records, services }: Dated,
  settings: { readonly changesSince?: string | undefined; readonly origin: Origin } | undefined,
  today: string,
): Problem[] {
  const past = (key: string, day: string | undefined, origin: Origin): Problem[] =>
    day === undefined || day <= today
      ? []
      : [{ kind: 'day-future', params: { key, day, today }, at: positionOf(origin, key) }];
  return [
    ...(settings ? past('changesSince', settings.changesSince, settings.origin) : []),
    ...[...guides, ...notes].flatMap(({ date, origin }) => past('date', date, origin)),
    ...records.flatMap(({ periodEnd, origin }) => past('period_end', periodEnd, origin)),
    ...services.filter(({ effective }) => effective > today).map((service) => notYet(service, today)),
  ];
}

function notYet(
  { effective: day, origin }: { readonly effective: string; readonly origin: Origin },
  today: string,
): Problem {
  return { kind: 'notice-prices-future', params: { day, today }, at: positionOf(origin, 'effective') };
}
