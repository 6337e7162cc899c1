import { provinceOf } from '../domain/adcode.ts';
import { divisionOf, unitsUnder } from '../domain/gazetteer.ts';
import type { Division } from '../domain/gazetteer.ts';
import type { Site } from '../domain/site.ts';
import { sourceText } from '../strings/county.ts';
import { stemReading } from '../strings/divisions.ts';
import { phoneText } from '../strings/site.ts';
import { toAnswer } from './county-answer.ts';
import { toFacts } from './county-facts.ts';
import { countyFrame } from './county-frame.ts';
import { toLead } from './county-lead.ts';
import { toMeasured } from './county-measured.ts';
import { toNeighbours } from './county-neighbours.ts';
import { toPoints } from './county-points.ts';
import { toOfferedServices } from './county-services.ts';
import { lastVerified, toReport, toSources } from './county-sources.ts';
import { toTownships } from './county-townships.ts';
import { divisionLink } from './crumbs.ts';
import type { Frame, Link, PhoneCard, StatusMark } from './frame.ts';
import { toPhoneCard, toRemotePhoneCard } from './phone-card.ts';
import { visitsOf } from './presence.ts';

/** A large value over small notes; a note is a clause of its own. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly (string | Link)[];
}

export interface FeeRow {
  readonly item: string;
  readonly note?: string;
  readonly price: string;
  readonly warranty?: string;
}

/** One service as it is offered here. */
export interface OfferedService {
  readonly id: string;
  readonly link: Link;
  /** Who does it: one entry a team. */
  readonly teams: readonly {
    readonly mark: StatusMark;
    readonly team: string;
    readonly terms: readonly string[];
  }[];
  /** Empty where nobody comes (remote). */
  readonly fees: readonly FeeRow[];
  /** `2026年10月1日起执行`. */
  readonly effective: string;
  /** The service's page: all fees, what is accepted. */
  readonly more: Link;
}

/** Promise and measured share one bar from order to promise. */
export interface MeasuredResponse {
  /** Title of the service: `保险柜开锁`. */
  readonly service: string;
  /** `2026年7–9月`. */
  readonly period: string;
  readonly cases: number;
  /** `24小时`, `24小时（工作时间）`. */
  readonly promise?: string;
  /** `5小时40分`. */
  readonly median: string;
  /** Median as a share of the promise, from 0 to 1; undefined without a promise or when longer than it. */
  readonly medianShare?: number;
  /** `96%按时`. */
  readonly within: string;
  readonly source: string;
}

export interface PointCard {
  readonly name: string;
  /** `约30公里`, or `县内`; on a hub the name of the point's county. */
  readonly distance: string;
  readonly address: string;
  readonly hours: string;
  readonly phones: readonly Link[];
  readonly maps: readonly Link[];
}

export interface NeighbourRow {
  readonly name: string;
  readonly href: string;
  readonly mark: StatusMark;
  readonly distance?: string;
}

export interface TownshipGroup {
  /** `每周二、五`, `36小时内`, `上门`. */
  readonly terms: string;
  readonly names: readonly string[];
}

/** One row of the table of sources; `date` is as shown: `2026-10-30`, `2024年`. */
export interface SourceRow {
  readonly what: string;
  readonly source: string;
  readonly date: string;
}

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
  readonly services: readonly OfferedService[];
  readonly measured: readonly MeasuredResponse[];
  readonly points: readonly PointCard[];
  readonly pointsLead?: string;
  /** Townships with terms of their own, or (in part) those that are served. */
  readonly townships: readonly TownshipGroup[];
  readonly townshipsLead?: string;
  /** Notes by collection id; their text is rendered from the collection. */
  readonly notes: readonly { readonly id: string; readonly title: string; readonly byline: string }[];
  readonly neighbours: readonly NeighbourRow[];
  readonly hub: Link;
  /** What happens from booking to warranty; empty where nobody comes. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly sources: readonly SourceRow[];
  readonly report: Link;
  /** `2026年10月30日核对`. */
  readonly updated: string;
  /** Values of the Pagefind filters: full name of the province, adcode, titles of the services. */
  readonly filters: {
    readonly province: string;
    readonly county: string;
    readonly services: readonly string[];
  };
}

/**
 * The page of a served unit: a county, or a prefecture without counties.
 * Throws where no list names the unit: only served units have routes.
 */
export function toCountyPage(site: Site, adcode: string): CountyPage {
  const division = divisionOf(site.gazetteer, adcode);
  const unit = site.coverage.get(adcode);
  if (!unit) throw new RangeError(`no list names the unit ${adcode}`);
  const services = toOfferedServices(site, division, unit);
  const isVisited = visitsOf(unit.assignments).length > 0;
  return {
    frame: countyFrame(site, division, unit),
    adcode,
    name: division.name,
    reading: stemReading(division.reading, division.stem),
    answer: toAnswer(site, division, unit),
    lead: toLead(site, division, unit),
    phone: isVisited ? toPhoneCard(site, phoneText.heading) : toRemotePhoneCard(site),
    facts: toFacts(site, division, unit),
    services,
    measured: toMeasured(site, unit),
    ...toPoints(site, division),
    ...toTownships(site, unit),
    notes: notesOf(site, adcode),
    neighbours: toNeighbours(site, division),
    hub: hubLink(site, division),
    steps: isVisited ? site.settings.policies.steps : [],
    sources: toSources(site, unit),
    report: toReport(site, division),
    updated: sourceText.updated(lastVerified(unit)),
    filters: {
      province: divisionOf(site.gazetteer, provinceOf(adcode)).name,
      county: adcode,
      services: services.map(({ link }) => link.text),
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
