import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { hubText } from '../../strings/site/hub.ts';

const namedSources = 3;

/** Where a hub's table comes from: the lists that name its units, and when they were checked. */
export function hubSource(site: Pick<Site, 'coverage'>, units: readonly Division[]): string {
  const terms = units
    .flatMap(({ adcode }) => site.coverage.get(adcode)?.assignments ?? [])
    .map((assignment) => assignment.terms);
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
