import { provinceOf } from '../../domain/places/adcode.ts';
import { divisionOf, parentsOf, unitsUnder } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { sourceText } from '../../strings/site/county.ts';
import { stemReading } from '../../strings/divisions.ts';
import { phoneText } from '../../strings/site/frame.ts';
import { toAccepts } from './county-accepts.ts';
import { toAnswer } from './county-answer.ts';
import { toFacts } from './county-facts.ts';
import { countyFrame } from './county-frame.ts';
import { toLead } from './county-lead.ts';
import { toMeasured } from './county-measured.ts';
import { toNeighbours } from './county-neighbours.ts';
import { toPoints } from './county-points.ts';
import { toPrices } from './county-prices.ts';
import { servedServices } from './county-services.ts';
import { lastVerified, toReport, toSources } from './county-sources.ts';
import { tellingTeams, toTeams } from './county-teams.ts';
import { toTownships } from './county-townships.ts';
import { divisionLink } from '../crumbs.ts';
import type { Link } from '../frame.ts';
import { complaintLink, exitLinks, toPhoneCard, toRemotePhoneCard } from '../parts/phone-card.ts';
import { visitsOf } from '../parts/presence.ts';
import type { CountyPage } from './county-page.ts';

/**
 * The page of a served unit: a county, or a prefecture without counties.
 * Throws where no list names the unit: only served units have routes.
 */
export function toCountyPage(site: Site, adcode: string): CountyPage {
  const division = divisionOf(site.gazetteer, adcode);
  const unit = site.coverage.get(adcode);
  if (!unit) throw new RangeError(`no list names the unit ${adcode}`);
  const prices = toPrices(site, unit);
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
    teams: tellingTeams(toTeams(site, division, unit)),
    ...(prices && { prices }),
    measured: toMeasured(site, unit),
    ...toPoints(site, division),
    accepts: toAccepts(site, unit),
    ...toTownships(site, unit),
    notes: notesOf(site, adcode),
    neighbours: toNeighbours(site, division),
    hub: hubLink(site, division),
    steps: isVisited ? site.settings.policies.steps : [],
    sources: toSources(site, unit),
    report: toReport(site, division),
    exits: exitLinks(site),
    complaint: complaintLink(site),
    updated: sourceText.updated(lastVerified(unit)),
    filters: {
      province: divisionOf(site.gazetteer, provinceOf(adcode)).name,
      places: [adcode, ...parentsOf(site.gazetteer, division).map((parent) => parent.adcode)],
      services: servedServices(site, unit).map(({ title }) => title),
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
