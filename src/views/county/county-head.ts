import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { countyDescriptionText as text, countyTitleText } from '../../strings/site/county.ts';
import { durationText } from '../../strings/figures.ts';
import { onlyText, whoKindText, whoText } from './county-answer.ts';
import { leadMeasured } from './county-measured.ts';
import type { LeadMeasured } from './county-measured.ts';
import { exceptionsText } from './county-townships.ts';
import { visitedServices } from './county-services.ts';
import { leadService } from './county-times.ts';
import { callOutPrice } from '../parts/fees.ts';
import { fullName, titleName } from '../parts/place-names.ts';
import { mainExtent, visitsOf } from '../parts/presence.ts';
import { phoneOf } from '../referenced.ts';
import { mainTerms, whenText } from '../parts/terms.ts';

/** The title of a county page: the place, what the network does, who comes or to which townships alone. */
export function countyTitle(site: Site, division: Division, unit: UnitCoverage): string {
  const { trade } = site.settings;
  const name = titleName(site.gazetteer, division);
  const visits = visitsOf(unit.assignments);
  const only = onlyText(site, division.adcode, mainExtent(unit));
  if (visits.length === 0)
    return only === undefined
      ? countyTitleText.remote(name, trade)
      : countyTitleText.partRemote(name, trade, only);
  if (only !== undefined) return countyTitleText.part(name, trade, only);
  const title = countyTitleText.whole(name, trade, whoKindText(visits));
  const price = callOutPrice(visitedServices(site, unit));
  return price === undefined ? title : countyTitleText.price(title, price);
}

/** One to three sentences that answer before the page is opened. */
export function countyDescription(site: Site, division: Division, unit: UnitCoverage): string {
  const sentences = [
    [whoClause(site, division, unit), ...whenClauses(site, unit)],
    priceClauses(site, unit),
    [text.phone(phoneOf(site, site.settings.hotline).number)],
  ];
  return sentences
    .filter((clauses) => clauses.length > 0)
    .map((clauses) => `${clauses.join('，')}。`)
    .join('');
}

function whoClause(site: Site, division: Division, unit: UnitCoverage): string {
  const name = fullName(site.gazetteer, division);
  const only = onlyText(site, division.adcode, mainExtent(unit));
  const place = only === undefined ? name : name + text.only(only);
  const visits = visitsOf(unit.assignments);
  return visits.length === 0 ? text.remote(place) : text.visits(place, whoText(site, visits));
}

function whenClauses(site: Site, unit: UnitCoverage): readonly string[] {
  const lead = leadService(site, unit);
  const visit = visitsOf(unit.assignments).find(({ service }) => service === lead?.id);
  const { response, days } = visit ? mainTerms(visit) : {};
  const promise = whenText({ response });
  const measured = leadMeasured(site, unit);
  const exceptions = exceptionsText(site, unit);
  return [
    ...(promise === undefined ? [] : [text.promise(promise)]),
    ...(days === undefined ? [] : [days]),
    ...(exceptions === undefined ? [] : [exceptions]),
    ...(measured && measured !== 'too-few' ? [measuredClause(measured)] : []),
  ];
}

function measuredClause({ record, service = '' }: LeadMeasured): string {
  return service + text.measured(durationText(record.medianMinutes));
}

function priceClauses(site: Site, unit: UnitCoverage): readonly string[] {
  const services = visitedServices(site, unit);
  const callOut = callOutPrice(services);
  return [
    ...(callOut === undefined ? [] : [text.callOut(callOut)]),
    ...services.slice(0, 1).map(({ title, from }) => text.from(title, from)),
  ];
}
