import type { UnitCoverage } from '../domain/coverage.ts';
import type { Division } from '../domain/gazetteer.ts';
import type { Site } from '../domain/site.ts';
import { factText, termsText } from '../strings/county.ts';
import { insideUnit, townshipWord } from '../strings/divisions.ts';
import { durationText, listText } from '../strings/figures.ts';
import { partnersOf } from './county-answer.ts';
import { shownRecords } from './county-measured.ts';
import type { Fact } from './county-page.ts';
import { visitedServices } from './county-services.ts';
import { listedTownships } from './county-townships.ts';
import { callOutPrice } from './fees.ts';
import type { Link } from './frame.ts';
import { nearestPoints } from './nearest-points.ts';
import { mainExtent, visitsOf } from './presence.ts';
import { townshipName } from './referenced.ts';
import { whenText } from './terms.ts';

/** When, how much, who, from where; what is not known is left out. */
export function toFacts(site: Site, division: Division, unit: UnitCoverage): readonly Fact[] {
  if (visitsOf(unit.assignments).length === 0)
    return [{ label: factText.who, value: factText.remote, notes: [termsText.remoteWay] }];
  return [
    ...whenFact(site, unit),
    ...priceFact(site, unit),
    whoFact(site, unit),
    ...fromWhereFact(site, division),
  ];
}

function whenFact(site: Site, unit: UnitCoverage): readonly Fact[] {
  const times = timesByService(site, unit);
  const [first] = times;
  if (!first) return [];
  const [record] = shownRecords(site, unit);
  const measured = record ? [factText.measured(durationText(record.medianMinutes))] : [];
  const notes = [...measured, ...differingTimes(first, times), ...exceptionsLink(site, unit)];
  return [{ label: factText.when, value: first.text, notes }];
}

interface ServiceTime {
  readonly service: string;
  readonly text: string;
}

/** The times that are not the first one, with their services. */
function differingTimes(first: ServiceTime, times: readonly ServiceTime[]): readonly string[] {
  const others = times.filter(({ text }) => text !== first.text);
  return [...Map.groupBy(others, ({ text }) => text)].map(([text, group]) =>
    factText.service(listText(group.map(({ service }) => service)), text),
  );
}

function timesByService(site: Site, unit: UnitCoverage): readonly ServiceTime[] {
  const visits = visitsOf(unit.assignments);
  return visitedServices(site, unit).flatMap(({ id, title }) => {
    const terms = visits.find(({ service }) => service === id)?.terms;
    const text = terms && whenText(terms);
    return text === undefined ? [] : [{ service: title, text }];
  });
}

function exceptionsLink(site: Site, unit: UnitCoverage): readonly Link[] {
  const codes = listedTownships(unit);
  if (mainExtent(unit) !== 'whole' || codes.length === 0) return [];
  const names = codes.map((code) => townshipName(site, unit.adcode, code));
  return [{ href: '#towns', text: factText.exceptions(codes.length, townshipWord(names)) }];
}

function priceFact(site: Site, unit: UnitCoverage): readonly Fact[] {
  const services = visitedServices(site, unit);
  const [first] = services;
  if (!first) return [];
  const callOut = callOutPrice(services);
  if (callOut === undefined) return [{ label: factText.price, value: first.from, notes: [first.title] }];
  return [{ label: factText.price, value: callOut, notes: [factText.callOut, first.title + first.from] }];
}

function whoFact(site: Site, unit: UnitCoverage): Fact {
  const visits = visitsOf(unit.assignments);
  const own = visits.filter(({ status }) => status === 'own').map(({ team }) => team);
  const partners = partnersOf(site, visits).map(({ name }) => name);
  return {
    label: factText.who,
    value: listText([...new Set(own), ...partners]),
    notes: [...(own.length > 0 ? [factText.own] : []), ...(partners.length > 0 ? [factText.partner] : [])],
  };
}

function fromWhereFact(site: Site, division: Division): readonly Fact[] {
  const [near] = nearestPoints(site, division, 1);
  if (!near) return [];
  const { point, isInside, distance } = near;
  const notes = isInside
    ? [point.name]
    : [factText.noPoint(insideUnit(division.name)), factText.nearest(point.name)];
  return [{ label: factText.fromWhere, value: distance, notes }];
}
