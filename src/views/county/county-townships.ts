import type { Assignment } from '../../domain/coverage/coverage.ts';
import { isInForce } from '../../domain/coverage/coverage.ts';
import { isRemote } from '../../domain/coverage/status.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { factText, termsText, townshipText } from '../../strings/site/county.ts';
import { townshipWord } from '../../strings/divisions.ts';
import type { CountyPage } from './county-page.ts';
import { serviceOf, townshipName } from '../referenced.ts';
import { termsList, townshipTermsOf, whenText } from '../units/terms.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

export interface TownshipGroup {
  /** `每周二、五`, `36小时内`, `上门`. */
  readonly terms: string;
  readonly names: readonly string[];
}

/**
 * Townships with terms of their own, or those that are served where not all are; then the rest of the unit. Help
 * from afar that reaches all of a unit names none.
 */
export function toTownships(
  site: Site,
  unit: ListedUnit,
): Pick<CountyPage, 'townships' | 'townshipsLead' | 'otherTownships'> {
  const listed = listedTownships(unit);
  const all = site.townships.get(unit.adcode)?.map(({ code }) => code) ?? [];
  const isVisited = unit.visits.length > 0;
  const rest = isVisited || listed.length > 0 ? all.filter((code) => !listed.includes(code)) : [];
  return {
    townships: groupByTerms(site, unit, listed),
    ...(listed.length > 0 && { townshipsLead: leadOf(site, unit, listed) }),
    otherTownships: groupRest(site, unit, rest, listed.length > 0),
  };
}

/** Codes of the townships that the section lists. */
function listedTownships(unit: ListedUnit): readonly string[] {
  const extent = unit.reach;
  if (extent !== 'whole') return extent;
  const own = comingOrRemote(unit).flatMap(({ townshipTerms }) => [...townshipTerms.keys()]);
  return [...new Set(own)].sort();
}

/**
 * How many townships of a unit that is served whole have terms of their own: `5个乡镇的安排不同`; undefined where
 * none has.
 */
export function exceptionsText(site: Site, unit: ListedUnit): string | undefined {
  const codes = listedTownships(unit);
  if (unit.reach !== 'whole' || codes.length === 0) return undefined;
  return townshipText.apart(codes.length, townshipWord(namesOf(site, unit, codes)));
}

function leadOf(site: Site, unit: ListedUnit, codes: readonly string[]): string {
  const names = namesOf(site, unit, codes);
  const lead = unit.reach === 'whole' ? townshipText.apart : townshipText.only;
  return lead(codes.length, townshipWord(names));
}

/** Townships on the terms of the whole unit, or in no list; `isRest` if other townships are listed above. */
function groupRest(
  site: Site,
  unit: ListedUnit,
  codes: readonly string[],
  isRest: boolean,
): readonly TownshipGroup[] {
  const codesByText = Map.groupBy(codes, (code) => restText(unit, code));
  const isFew = isRest && codesByText.size === 1;
  return [...codesByText].map(([text, group]) => {
    const names = namesOf(site, unit, group);
    return { terms: townshipText.count(names.length, townshipWord(names), isFew) + text, names };
  });
}

function restText(unit: ListedUnit, code: string): string {
  const isHere = (assignment: Assignment) => isInForce(assignment, code);
  const visits = unit.visits.filter(isHere);
  if (visits.length === 0) return unit.remotes.some(isHere) ? townshipText.guided : townshipText.unlisted;
  const times = visits.map(({ terms }) => whenText(terms));
  const [when] = times;
  const isOne = when !== undefined && times.every((text) => text === when);
  return isOne ? townshipText.within(when) : townshipText.visited;
}

function namesOf(site: Site, unit: ListedUnit, codes: readonly string[]): readonly string[] {
  return codes.map((code) => townshipName(site, unit.adcode, code));
}

function groupByTerms(site: Site, unit: ListedUnit, codes: readonly string[]): readonly TownshipGroup[] {
  const codesByTerms = Map.groupBy(codes, (code) => termsOfTownship(site, unit, code));
  return [...codesByTerms].map(([terms, group]) => ({
    terms,
    names: namesOf(site, unit, group),
  }));
}

function termsOfTownship(site: Site, unit: ListedUnit, code: string): string {
  const reaching = comingOrRemote(unit).filter((assignment) => isInForce(assignment, code));
  const texts = reaching.map((assignment) => assignmentTerms(site, assignment, code));
  const [first] = texts;
  if (first !== undefined && texts.every((text) => text === first)) return first;
  return reaching
    .map(({ service }, index) => factText.service(serviceOf(site, service).title, texts[index] ?? ''))
    .join('；');
}

function assignmentTerms(site: Site, assignment: Assignment, code: string): string {
  const { note, ...terms } = townshipTermsOf(assignment, code);
  const isOwnNote = note !== undefined && !sharedNotes(site, assignment).includes(note);
  const texts = termsList(isOwnNote ? { ...terms, note } : terms);
  if (texts.length > 0) return texts.join('，');
  return isRemote(assignment.status) ? termsText.guidance : termsText.visit;
}

/** Notes that apply to more than one township: they are already shown with the service. */
function sharedNotes({ regions }: Site, { list, terms }: Assignment): readonly (string | undefined)[] {
  return [terms.note, regions.find(({ id }) => id === list)?.note];
}

function comingOrRemote({ visits, remotes }: ListedUnit): readonly Assignment[] {
  return visits.length > 0 ? visits : remotes;
}
