import type { Authorisation } from '../contacts/authorisations.ts';
import type { TechnicianRow } from '../contacts/technician.ts';
import type { UnitCoverage } from '../coverage/coverage.ts';
import { shownFrom } from '../coverage/records.ts';
import { isVisit } from '../coverage/status.ts';
import type { DayPlan } from '../hours/day-hours.ts';
import { weekOf } from '../hours/opening-hours.ts';
import { kilometresBetween } from '../places/distance.ts';
import { isUnit } from '../places/gazetteer.ts';
import { amountOf } from './amounts.ts';
import type { RuleData } from './data-rule.ts';
import type { About, Facts } from './facts.ts';

/** What claims are held against, besides the data that rules look at themselves. */
export interface FactSources extends RuleData {
  readonly technicians: readonly Pick<TechnicianRow, 'validUntil'>[];
  /** ISO date. */
  readonly today: string;
}

/** The facts of a site, for holding its texts against them. */
export function siteFacts(data: FactSources): Facts {
  const { settings, partners, phones, regions, services, gazetteer, coverage, points, today } = data;
  const isValid = (authorisation: Authorisation | undefined) =>
    authorisation !== undefined && authorisation.validUntil >= today;
  const weeks = phones.map(({ hours }) => weekOf(hours));
  const fees = services.flatMap((service) => service.fees);
  const pricesOf = (some: typeof fees) => some.flatMap(({ price }) => amountOf(price) ?? []);
  const divisions = new Set(
    gazetteer.divisions.flatMap(({ name, stem }) => [name, ...(stem.length > 1 ? [stem] : [])]),
  );
  return {
    relation: settings.operator.relation,
    isAuthorised: ({ list }) => {
      const partner = regions.find(({ id }) => id === list)?.partner;
      return isValid(
        partner === undefined
          ? settings.operator.authorisation
          : partners.find(({ id }) => id === partner)?.authorisation,
      );
    },
    isAnsweredAlways: weeks.some((week) => week.every(isAllDay)),
    isAnsweredDaily: weeks.some((week) => week.every((day) => day !== undefined && day.spans.length > 0)),
    technicians: data.technicians.filter(({ validUntil }) => validUntil >= today).length,
    visited: [...coverage.values()].filter(({ status }) => isVisit(status)).length,
    units: gazetteer.divisions.filter((division) => isUnit(gazetteer, division)).length,
    points: points.length,
    lowestPrice: lowest(pricesOf(fees)),
    lowestCallOut: lowest(pricesOf(fees.filter(({ kind }) => kind === 'call-out'))),
    fastest: (about) => lowest([...promisedTo(data, about), ...measuredIn(data, about)]),
    shownShares: (about) => shownShares(data, about),
    nearestPoint: ({ unit = '' }) => {
      const middle = gazetteer.byAdcode.get(unit)?.point;
      return middle && lowest(points.map(({ row }) => kilometresBetween(middle, row)));
    },
    isUnvisited: (about) => {
      const assignments = assignmentsOf(data, about);
      const isLess = about.unit !== undefined || about.list !== undefined;
      return isLess && assignments.length > 0 && assignments.every(({ status }) => !isVisit(status));
    },
    isInPart: (about) => {
      const isLess = about.unit !== undefined || about.list !== undefined;
      const assignments = isLess ? assignmentsOf(data, about) : [];
      return assignments.length > 0 && assignments.every(({ extent }) => extent !== 'whole');
    },
    numbers: phones.map(({ number }) => number),
    hasPermit: false,
    hasDepositFee: fees.some(({ item }) => /定金|订金|押金|预付/u.test(item)),
    isDivision: (word) => divisions.has(word),
  };
}

function isAllDay(day: DayPlan | undefined): boolean {
  return day?.spans.some(({ opens, closes }) => opens === '00:00' && closes === '24:00') ?? false;
}

function unitsOf({ coverage }: RuleData, { unit }: About): readonly UnitCoverage[] {
  if (unit === undefined) return [...coverage.values()];
  const one = coverage.get(unit);
  return one ? [one] : [];
}

function assignmentsOf(data: RuleData, about: About): UnitCoverage['assignments'] {
  return unitsOf(data, about).flatMap(({ assignments }) =>
    assignments.filter(({ list }) => about.list === undefined || list === about.list),
  );
}

// Minutes of the promises where the text holds.
function promisedTo(data: RuleData, about: About): readonly number[] {
  return assignmentsOf(data, about).flatMap(({ terms, townshipTerms }) =>
    [terms, ...townshipTerms.values()].flatMap(({ response }) => response?.minutes ?? []),
  );
}

function shownRecords({ records, settings, coverage }: RuleData, { unit, list }: About) {
  const isInList = (adcode: string) =>
    coverage.get(adcode)?.assignments.some((assignment) => assignment.list === list) ?? false;
  return records.filter(
    (record) =>
      record.row.cases >= shownFrom(settings.thresholds.minCases) &&
      (unit === undefined || record.unit === unit) &&
      (list === undefined || isInList(record.unit)),
  );
}

function measuredIn(data: RuleData, about: About): readonly number[] {
  return shownRecords(data, about).map(({ row }) => row.medianMinutes);
}

// Of single records, and of all of them together; percentages.
function shownShares(data: RuleData, about: About): readonly number[] {
  const rows = shownRecords(data, about).map(({ row }) => row);
  const together = (share: (row: (typeof rows)[number]) => number | undefined) => {
    const counted = rows.filter((row) => share(row) !== undefined);
    const cases = counted.reduce((sum, row) => sum + row.cases, 0);
    return cases === 0 ? [] : [counted.reduce((sum, row) => sum + row.cases * (share(row) ?? 0), 0) / cases];
  };
  return [
    ...rows.flatMap(({ withinTarget, satisfied }) => [
      withinTarget,
      ...(satisfied === undefined ? [] : [satisfied]),
    ]),
    ...together(({ withinTarget }) => withinTarget),
    ...together(({ satisfied }) => satisfied),
  ].map((share) => share * 100);
}

function lowest(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}
