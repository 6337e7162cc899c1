import { hubText } from '../../strings/site/hub.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

const namedSources = 3;

/** Where a hub's table comes from: the lists that name its units, and when they were checked. */
export function hubSource(units: readonly ListedUnit[]): string {
  const terms = units.flatMap(({ assignments }) => assignments).map((assignment) => assignment.terms);
  const sources = [...new Set(terms.map(({ source }) => source))];
  const dates = terms.map(({ verified }) => verified).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return hubText.sourceNone;
  const checked = hubText.dates(first, last);
  return sources.length <= namedSources
    ? hubText.source(sources, checked)
    : hubText.sourceCount(sources.length, checked);
}
