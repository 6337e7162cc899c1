import { MASK } from '../../domain/site/similar-pages.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { factText } from '../../strings/site/county.ts';
import { toPointCard } from '../contact/point-card.ts';
import { toAccepts } from '../county/county-accepts.ts';
import { toAnswer } from '../county/county-answer.ts';
import { toFacts } from '../county/county-facts.ts';
import { toLead } from '../county/county-lead.ts';
import { toMeasured } from '../county/county-measured.ts';
import { toPrices } from '../county/county-prices.ts';
import { toSources } from '../county/county-sources.ts';
import { toTeams } from '../county/county-teams.ts';
import { toTownships } from '../county/county-townships.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

/** Keys of views whose values are no text of a page, or are computed from where the unit lies. */
const unread: ReadonlySet<string> = new Set(['href', 'status', 'distance', 'maps', 'changes', 'medianShare']);

/**
 * The main text of a county page as far as editors made it, with the names of the unit and its parents masked: without
 * neighbours, distances, points elsewhere, reading, and what the whole site says alike.
 */
export function countyText(site: Site, unit: ListedUnit): string {
  const { townships, townshipsLead } = toTownships(site, unit);
  const shown = [
    toAnswer(unit),
    toLead(site, unit),
    toFacts(site, unit).filter(({ label }) => label !== factText.nearest),
    toTeams(site, unit),
    toPrices(site, unit),
    toMeasured(site, unit),
    unit.points.filter(({ isInside }) => isInside).map(({ point }) => toPointCard(site, point, '')),
    toAccepts(site, unit),
    [townshipsLead, townships],
    site.notes
      .filter(({ id }) => id === unit.adcode)
      .map(({ title, author, source, body }) => [title, author, source, body]),
    toSources(site, unit),
  ];
  return masked(textsIn(shown).join('\n'), unit);
}

/** The texts and figures in what views give, in their order. */
function textsIn(shown: readonly unknown[]): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(shown, (key, value: unknown) => {
    if (unread.has(key)) return undefined;
    if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
    return value;
  });
  return texts;
}

function masked(text: string, { division, parents }: ListedUnit): string {
  const names = [division, ...parents].flatMap(({ name, stem }) => [name, stem]);
  // A stem of one character stands in ordinary words: 单.
  const telling = [...new Set(names)].filter(({ length }) => length > 1);
  const longestFirst = telling.toSorted((one, other) => other.length - one.length);
  return text.replaceAll(new RegExp(longestFirst.join('|'), 'gu'), MASK);
}
