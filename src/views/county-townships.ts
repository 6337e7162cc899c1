import type { Assignment, UnitCoverage } from '../domain/coverage.ts';
import type { Site } from '../domain/site.ts';
import { factText, termsText, townshipText } from '../strings/county.ts';
import { townshipWord } from '../strings/divisions.ts';
import type { CountyPage, TownshipGroup } from './county-page.ts';
import { mainExtent, remotesOf, visitsOf } from './presence.ts';
import { serviceOf, townshipName } from './referenced.ts';
import { termsList, townshipTermsOf } from './terms.ts';

/** Townships with terms of their own; where a unit is served in part, all that are served. */
export function toTownships(site: Site, unit: UnitCoverage): Pick<CountyPage, 'townships' | 'townshipsLead'> {
  const codes = listedTownships(unit);
  if (codes.length === 0) return { townships: [] };
  const names = codes.map((code) => townshipName(site, unit.adcode, code));
  const lead = mainExtent(unit) === 'whole' ? townshipText.apart : townshipText.only;
  return {
    townships: groupByTerms(site, unit, codes),
    townshipsLead: lead(codes.length, townshipWord(names)),
  };
}

/** Codes of the townships that the section lists. */
export function listedTownships(unit: UnitCoverage): readonly string[] {
  const extent = mainExtent(unit);
  if (extent !== 'whole') return extent;
  const own = comingOrRemote(unit).flatMap(({ townshipTerms }) => [...townshipTerms.keys()]);
  return [...new Set(own)].sort();
}

function groupByTerms(site: Site, unit: UnitCoverage, codes: readonly string[]): readonly TownshipGroup[] {
  const codesByTerms = Map.groupBy(codes, (code) => termsOfTownship(site, unit, code));
  return [...codesByTerms].map(([terms, group]) => ({
    terms,
    names: group.map((code) => townshipName(site, unit.adcode, code)),
  }));
}

function termsOfTownship(site: Site, unit: UnitCoverage, code: string): string {
  const reaching = comingOrRemote(unit).filter(({ extent }) => extent === 'whole' || extent.includes(code));
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
  return assignment.status === 'remote' ? termsText.guidance : termsText.visit;
}

/** Notes that hold for more than one township: they stand with the service already. */
function sharedNotes({ regions }: Site, { list, terms }: Assignment): readonly (string | undefined)[] {
  return [terms.note, regions.find(({ id }) => id === list)?.note];
}

function comingOrRemote({ assignments }: UnitCoverage): readonly Assignment[] {
  const visits = visitsOf(assignments);
  return visits.length > 0 ? visits : remotesOf(assignments);
}
