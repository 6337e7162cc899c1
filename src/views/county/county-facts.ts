import { shownFrom } from '../../domain/coverage/records.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { factText, termsText } from '../../strings/site/county.ts';
import { insideUnit } from '../../strings/divisions.ts';
import { durationText, listText } from '../../strings/figures.ts';
import { performanceText } from '../../strings/site/performance.ts';
import { kindsOf } from './county-answer.ts';
import type { ServiceTime } from '../units/service-times.ts';
import { exceptionsText } from './county-townships.ts';
import { callOutPrice } from '../fees.ts';
import type { Link } from '../frame.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { teamName } from '../referenced.ts';

/** A large value over small notes; a note is a clause of its own. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly (string | Link)[];
}

/** When, how much, who, how near; what is not known is left out. */
export function toFacts(site: Site, unit: ListedUnit): readonly Fact[] {
  if (unit.visits.length === 0) return [remoteFact(unit), ...nearestFact(unit)];
  return [...whenFact(site, unit), ...priceFact(unit), whoFact(site, unit), ...nearestFact(unit)];
}

function remoteFact({ remotes }: ListedUnit): Fact {
  const teams = [...new Set(remotes.map(({ team }) => team))];
  const told = new Set(remotes.flatMap(({ terms }) => terms.note ?? []));
  return { label: factText.guide, value: listText(teams), notes: [termsText.guidance, ...told] };
}

function whenFact(site: Site, unit: ListedUnit): readonly Fact[] {
  const [first] = unit.times;
  if (!first) return [];
  const notes = [
    ...first.days,
    ...measuredNote(site, unit),
    ...differingTimes(first, unit.times),
    ...exceptionsLink(site, unit),
  ];
  return [{ label: factText.when, value: first.text, notes }];
}

function measuredNote(site: Site, { measured }: ListedUnit): readonly string[] {
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

function exceptionsLink(site: Site, unit: ListedUnit): readonly Link[] {
  const text = exceptionsText(site, unit);
  return text === undefined ? [] : [{ href: '#towns', text }];
}

function priceFact({ visited }: ListedUnit): readonly Fact[] {
  const [first] = visited;
  if (!first) return [];
  const callOut = callOutPrice(visited);
  if (callOut === undefined) return [{ label: factText.price, value: first.from, notes: [first.title] }];
  return [{ label: factText.price, value: callOut, notes: [factText.callOut, first.title + first.from] }];
}

function whoFact(site: Site, { visits }: ListedUnit): Fact {
  const kinds = kindsOf(visits);
  const names = [...new Set(visits.map((assignment) => teamName(site, assignment)))];
  const link = { href: '#who', text: factText.whoDoesWhat };
  return {
    label: factText.who,
    value: listText(names),
    notes: names.length > 1 ? [kinds.join('、'), link] : kinds,
  };
}

function nearestFact({ division, points }: ListedUnit): readonly Fact[] {
  const [near] = points;
  if (!near) return [];
  const { point, isInside, distance } = near;
  const notes = isInside ? [point.name] : [point.name, factText.noPoint(insideUnit(division.name))];
  return [{ label: factText.nearest, value: distance, notes }];
}
