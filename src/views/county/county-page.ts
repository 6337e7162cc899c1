import { divisionOf, unitsUnder } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { sourceText } from '../../strings/site/county.ts';
import { stemReading } from '../../strings/divisions.ts';
import { phoneText } from '../../strings/site/frame.ts';
import { toAccepts } from './county-accepts.ts';
import { toAnswer } from './county-answer.ts';
import { toFacts } from './county-facts.ts';
import { countyFrame } from './county-head.ts';
import { toLead } from './county-lead.ts';
import { toMeasured } from './county-measured.ts';
import { toNeighbours } from './county-neighbours.ts';
import { toPoints } from './county-points.ts';
import { toPrices } from './county-prices.ts';
import { toSources } from './county-sources.ts';
import { tellingTeams, toTeams } from './county-teams.ts';
import { toTownships } from './county-townships.ts';
import { divisionLink, reportLink } from '../links.ts';
import type { Link, Frame, StatusMark } from '../frame.ts';
import type { PhoneCard } from '../contact/phone-card.ts';
import { complaintLink, exitLinks, toPhoneCard, toRemotePhoneCard } from '../contact/phone-card.ts';
import type { Fact } from './county-facts.ts';
import type { Prices } from './county-prices.ts';
import type { TeamRow } from './county-teams.ts';
import type { Accepts } from './county-accepts.ts';
import type { MeasuredResponse } from './county-measured.ts';
import type { PointCard } from '../contact/point-card.ts';
import type { NeighbourRow } from './county-neighbours.ts';
import type { TownshipGroup } from './county-townships.ts';
import type { SourceRow } from './county-sources.ts';
import { listedUnits } from '../units/listed-unit.ts';

/** Exactly what the county page shows. Sections without data are empty arrays or undefined, and left out. */
export interface CountyPage {
  readonly frame: Frame;
  readonly adcode: string;
  readonly name: string;
  /** Reading of the stem with tone marks, joined, with a capital: `Zhāngpǔ`. */
  readonly reading: string;
  readonly answer: { readonly mark: StatusMark; readonly parts: readonly string[] };
  /** Whole sentences after the answer. */
  readonly lead: string;
  readonly phone: PhoneCard;
  readonly facts: readonly Fact[];
  /** Who does what; empty where the answer and the facts say all of it. */
  readonly teams: readonly TeamRow[];
  /** Undefined where nobody comes. */
  readonly prices?: Prices;
  readonly measured: readonly MeasuredResponse[];
  readonly points: readonly PointCard[];
  readonly pointsLead?: string;
  readonly accepts: Accepts;
  /** Townships with terms of their own, or (in part) those that are served. */
  readonly townships: readonly TownshipGroup[];
  readonly townshipsLead?: string;
  /** The rest of the unit, with their number: `其余16个乡镇，24小时内`. */
  readonly otherTownships: readonly TownshipGroup[];
  /** Notes by collection id; their text is rendered from the collection. */
  readonly notes: readonly { readonly id: string; readonly title: string; readonly byline: string }[];
  readonly neighbours: readonly NeighbourRow[];
  readonly hub: Link;
  /** What happens from booking to warranty; empty where nobody comes. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly sources: readonly SourceRow[];
  readonly report: Link;
  /** Where cancelling, refunds and complaints are explained. */
  readonly exits: readonly Link[];
  /** The number that takes complaints first, and when it is answered: `（周一至周五9:00–18:00）`. */
  readonly complaint: Link & { readonly note: string };
  /** `2026年10月30日核对`. */
  readonly updated: string;
  /** Values of the Pagefind filters: full name of the province, adcodes of the unit and what it lies in, titles of the services. */
  readonly filters: {
    readonly province: string;
    readonly places: readonly string[];
    readonly services: readonly string[];
  };
}

/**
 * The page of a served unit: a county, or a prefecture without counties.
 * Throws where no list names the unit: only served units have routes.
 */
export function toCountyPage(site: Site, adcode: string): CountyPage {
  const unit = listedUnits(site).get(adcode);
  if (!unit) throw new RangeError(`no list names the unit ${adcode}`);
  const prices = toPrices(site, unit);
  const { division, parents } = unit;
  const isVisited = unit.visits.length > 0;
  return {
    frame: countyFrame(site, unit),
    adcode,
    name: division.name,
    reading: stemReading(division.reading, division.stem),
    answer: toAnswer(unit),
    lead: toLead(site, unit),
    phone: isVisited ? toPhoneCard(site, phoneText.heading) : toRemotePhoneCard(site),
    facts: toFacts(site, unit),
    teams: tellingTeams(toTeams(site, unit)),
    ...(prices && { prices }),
    measured: toMeasured(site, unit),
    ...toPoints(site, unit),
    accepts: toAccepts(site, unit),
    ...toTownships(site, unit),
    notes: notesOf(site, adcode),
    neighbours: toNeighbours(site, unit),
    hub: hubLink(site, division),
    steps: isVisited ? site.settings.policies.steps : [],
    sources: toSources(site, unit),
    report: reportLink(
      site,
      sourceText.reportSubject(division.name, adcode),
      sourceText.report(division.name),
    ),
    exits: exitLinks(site),
    complaint: complaintLink(site),
    updated: sourceText.updated(unit.verified),
    filters: {
      province: (parents[0] ?? division).name,
      places: [adcode, ...parents.map((parent) => parent.adcode)],
      services: unit.offered.map(({ title }) => title),
    },
  };
}

function notesOf(site: Site, adcode: string): CountyPage['notes'] {
  return site.notes
    .filter(({ id }) => id === adcode)
    .map(({ id, title, author, date, source }) => ({
      id,
      title,
      byline: sourceText.byline(author, date, source),
    }));
}

function hubLink(site: Site, division: Division): Link {
  const hub = divisionOf(site.gazetteer, division.parent ?? division.adcode);
  const { href } = divisionLink(site, hub);
  return { href, text: sourceText.hub(hub.name, unitsUnder(site.gazetteer, hub).length) };
}
