import type { Site } from '../../domain/site/site-data.ts';
import { acceptText } from '../../strings/site/county.ts';
import { listText } from '../../strings/figures.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

/** What is taken on here. */
export interface Accepts {
  readonly lists: readonly {
    readonly service: string;
    readonly accepted: readonly string[];
    readonly notAccepted: readonly string[];
  }[];
  /** Sentences on services that nobody does here. */
  readonly absent: readonly string[];
}

/** What is taken on in a unit and what is not, by service; services that nobody does here are named. */
export function toAccepts(site: Site, unit: ListedUnit): Accepts {
  const lists = unit.visited
    .filter(({ accepted, notAccepted }) => accepted.length + notAccepted.length > 0)
    .map(({ title, accepted, notAccepted }) => ({ service: title, accepted, notAccepted }));
  return { lists, absent: absentSentences(site, unit) };
}

function absentSentences(site: Site, unit: ListedUnit): readonly string[] {
  const served = new Set(unit.serving.map(({ service }) => service));
  const absent = site.services.filter(({ id }) => !served.has(id));
  const isRefused = (id: string) => unit.assignments.some(({ service }) => service === id);
  const refused = absent.filter(({ id }) => isRefused(id)).map(({ title }) => title);
  const unlisted = absent.filter(({ id }) => !isRefused(id)).map(({ title }) => title);
  return [
    ...(refused.length > 0 ? [acceptText.refused(listText(refused))] : []),
    ...(unlisted.length > 0 ? [acceptText.unlisted(listText(unlisted))] : []),
  ];
}
