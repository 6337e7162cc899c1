import type { Site } from '../../domain/site/site-data.ts';
import { sourceText } from '../../strings/site/county.ts';
import { listText } from '../../strings/figures.ts';
import { authorisationClauses, authorisationOf } from '../contact/authorisations.ts';
import { partnerOf, phoneOf } from '../referenced.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

/** One row of the table of sources; `date` is as shown: `2026-10-30`, `2024年`. */
export interface SourceRow {
  readonly what: string;
  readonly source: string;
  readonly date: string;
}

/** Where each thing on a county page comes from. */
export function toSources(site: Site, unit: ListedUnit): readonly SourceRow[] {
  const phone = phoneOf(site, site.settings.hotline);
  const records = unit.records.map(({ source, periodEnd }) => ({
    what: sourceText.measured,
    source,
    date: periodEnd,
  }));
  return distinct([
    ...coverageSources(unit),
    { what: sourceText.phone, source: phone.method, date: phone.verified },
    ...priceSources(unit),
    ...authorisationSources(site, unit),
    ...records,
    { what: sourceText.places, source: sourceText.placesSource, date: sourceText.placesDate },
  ]);
}

function coverageSources({ assignments }: ListedUnit): readonly SourceRow[] {
  const terms = assignments.flatMap((assignment) => [assignment.terms, ...assignment.townshipTerms.values()]);
  return terms.map(({ source, verified }) => ({ what: sourceText.coverage, source, date: verified }));
}

function priceSources({ visited }: ListedUnit): readonly SourceRow[] {
  const bySource = Map.groupBy(visited, ({ source, effective }) => `${effective} ${source}`);
  return [...bySource.values()].flatMap((services) => {
    const [first] = services;
    if (!first) return [];
    const what = sourceText.price(listText(services.map(({ title }) => title)));
    return [{ what, source: first.source, date: first.effective }];
  });
}

function authorisationSources(site: Site, unit: ListedUnit): readonly SourceRow[] {
  return unit.serving.flatMap((assignment) => {
    const authorisation = authorisationOf(site, assignment);
    if (!authorisation) return [];
    const { partner } = assignment;
    const { name } = partner === undefined ? site.settings.operator : partnerOf(site, partner);
    const date = sourceText.until(authorisation.validUntil);
    const told = authorisationClauses(site, assignment).slice(0, 1);
    const source = [...told, authorisation.source].join('；');
    return [{ what: sourceText.authorisation(name), source, date }];
  });
}

function distinct(rows: readonly SourceRow[]): readonly SourceRow[] {
  const byText = new Map(rows.map((row) => [`${row.what} ${row.source} ${row.date}`, row]));
  return [...byText.values()];
}
