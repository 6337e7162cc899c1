import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import { shownFrom } from '../../domain/coverage/records.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { factText, termsText } from '../../strings/site/county.ts';
import { insideUnit } from '../../strings/divisions.ts';
import { durationText, listText } from '../../strings/figures.ts';
import { performanceText } from '../../strings/site/performance.ts';
import { kindsOf } from './county-answer.ts';
import { leadMeasured } from './county-measured.ts';
import { visitedServices } from './county-services.ts';
import { teamName } from './county-teams.ts';
import { timesByService } from './county-times.ts';
import type { ServiceTime } from './county-times.ts';
import { exceptionsText } from './county-townships.ts';
import { callOutPrice } from '../parts/fees.ts';
import type { Link } from '../frame.ts';
import { nearestPoints } from '../parts/nearest-points.ts';
import { remotesOf, visitsOf } from '../parts/presence.ts';

/** A large value over small notes; a note is a clause of its own. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly (string | Link)[];
}

/** When, how much, who, how near; what is not known is left out. */
export function toFacts(site: Site, division: Division, unit: UnitCoverage): readonly Fact[] {
  if (visitsOf(unit.assignments).length === 0) return [remoteFact(unit), ...nearestFact(site, division)];
  return [
    ...whenFact(site, unit),
    ...priceFact(site, unit),
    whoFact(site, unit),
    ...nearestFact(site, division),
  ];
}

function remoteFact({ assignments }: UnitCoverage): Fact {
  const remotes = remotesOf(assignments);
  const teams = [...new Set(remotes.map(({ team }) => team))];
  const told = new Set(remotes.flatMap(({ terms }) => terms.note ?? []));
  return { label: factText.guide, value: listText(teams), notes: [termsText.guidance, ...told] };
}

function whenFact(site: Site, unit: UnitCoverage): readonly Fact[] {
  const times = timesByService(site, unit);
  const [first] = times;
  if (!first) return [];
  const notes = [
    ...first.days,
    ...measuredNote(site, unit),
    ...differingTimes(first, times),
    ...exceptionsLink(site, unit),
  ];
  return [{ label: factText.when, value: first.text, notes }];
}

function measuredNote(site: Site, unit: UnitCoverage): readonly string[] {
  const measured = leadMeasured(site, unit);
  if (measured === undefined) return [];
  if (measured === 'too-few') return [performanceText.tooFew(shownFrom(site.settings.thresholds.minCases))];
  const text = factText.measured(durationText(measured.record.medianMinutes));
  return [measured.service === undefined ? text : factText.service(measured.service, text)];
}

/** The times that are not the first one, with their services. */
function differingTimes(first: ServiceTime, times: readonly ServiceTime[]): readonly string[] {
  const others = times.filter(({ text }) => text !== first.text);
  return [...Map.groupBy(others, ({ text }) => text)].map(([text, group]) =>
    factText.service(listText(group.map(({ service }) => service)), text),
  );
}

function exceptionsLink(site: Site, unit: UnitCoverage): readonly Link[] {
  const text = exceptionsText(site, unit);
  return text === undefined ? [] : [{ href: '#towns', text }];
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
  const kinds = kindsOf(visits);
  const names = [...new Set(visits.map((assignment) => teamName(site, assignment)))];
  const link = { href: '#who', text: factText.whoDoesWhat };
  return {
    label: factText.who,
    value: listText(names),
    notes: names.length > 1 ? [kinds.join('、'), link] : kinds,
  };
}

function nearestFact(site: Site, division: Division): readonly Fact[] {
  const [near] = nearestPoints(site, division, 1);
  if (!near) return [];
  const { point, isInside, distance } = near;
  const notes = isInside ? [point.name] : [point.name, factText.noPoint(insideUnit(division.name))];
  return [{ label: factText.nearest, value: distance, notes }];
}
