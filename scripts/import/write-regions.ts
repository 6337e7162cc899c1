import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/data/content-folder.ts';
import type { ListFacts } from '../../src/import/files/region-file.ts';
import { newRegionFile, readRegionText, withPlaces } from '../../src/import/files/region-file.ts';
import { writeFileAtOnce } from '../../src/import/files/write-file.ts';
import type { RegionList } from '../../src/domain/coverage/region-list.ts';
import { expandCoverage } from '../../src/domain/coverage/expand-coverage.ts';
import { compareWithList } from '../../src/import/compare-list.ts';
import { isNotice } from '../../src/domain/problems/problem.ts';
import { sortFound } from '../../src/import/texts/found-report.ts';
import { importText } from '../../src/import/texts/import-text.ts';
import { importMisuse } from '../../src/import/texts/import-misuse.ts';
import type { Language } from '../../src/strings/language.ts';
import { renderProblems } from '../../src/strings/problems/problem-report.ts';
import { misuse } from '../arguments.ts';
import type { ImportContext } from './compare-text.ts';
import { compareText } from './compare-text.ts';

/** What is to be written. */
export interface WritePlan {
  readonly file: string;
  /** The list as it is; undefined where it is new. */
  readonly list: RegionList | undefined;
  readonly added: readonly string[];
  readonly text: string;
  readonly after: RegionList;
}

/**
 * Works out the list of a name with the clear places that it lacks; ends the command where it cannot take them.
 * @returns undefined where a new list would be empty
 */
export function planRegions(
  { gazetteer, resolver, found }: ImportContext,
  name: string,
  facts: ListFacts,
  language: Language,
): WritePlan | undefined {
  const file = fileOf(name);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const list = before === undefined ? undefined : mustBeSameTeam(file, name, before, facts, language);
  const { added } = compareWithList(gazetteer, resolver, list, found);
  if (!list && added.length === 0) return undefined;
  const text =
    list && before !== undefined
      ? addedTo(file, before, list, facts, added, language)
      : newRegionFile(facts, added);
  const after = readRegionText(file, name, text);
  if (!after.value || after.problems.length > 0) return misuse(importMisuse.brokenList(file)[language]);
  return { file, list, added, text, after: after.value };
}

/**
 * Writes a list, and reports what was added and where it overlaps with others.
 * @returns whether the list has no conflicts
 */
export function writeRegions(
  context: ImportContext,
  plan: WritePlan,
  language: Language,
  say: (text: string) => void,
): boolean {
  const { gazetteer, resolver, lists, found } = context;
  const { file, list, added, after } = plan;
  say(compareText(context, list, language, { ...after, places: [] }));
  if (added.length > 0 && !writeFileAtOnce(file, plan.text)) misuse(importMisuse.unwritable(file)[language]);
  const done = added.length > 0 ? importText.written(file, added.length) : importText.nothingToAdd(file);
  say(`\n${done[language]}`);
  const { problems: unclear } = sortFound(found);
  if (unclear.length > 0) say(importText.leftOut(unclear.length)[language]);
  const others = lists.filter(({ id }) => id !== after.id);
  const { problems } = expandCoverage(gazetteer, resolver, [...others, after]);
  const conflicts = problems.filter((problem) => !isNotice(problem) && concerns(problem, file));
  if (conflicts.length > 0) say(`\n${renderProblems(conflicts, language)}\n${importText.overlaps[language]}`);
  return conflicts.length === 0;
}

function fileOf(name: string): string {
  const path = join(contentFolder(), 'regions', `${name}.yml`);
  return existsSync(path) ? path : join(contentFolder(), 'regions', `${name}.yaml`);
}

// Status and partner hold for a whole list; places of another team belong to another list.
function mustBeSameTeam(
  file: string,
  name: string,
  text: string,
  facts: ListFacts,
  language: Language,
): RegionList {
  const { value: list, problems } = readRegionText(file, name, text);
  if (!list || problems.length > 0) return misuse(importMisuse.brokenList(file)[language]);
  if (list.status !== facts.status) misuse(importMisuse.otherTerms(file, 'status', list.status)[language]);
  if (list.partner !== facts.partner)
    misuse(importMisuse.otherTerms(file, 'partner', list.partner ?? '-')[language]);
  return list;
}

function addedTo(
  file: string,
  text: string,
  list: RegionList,
  facts: ListFacts,
  added: readonly string[],
  language: Language,
): string {
  if (added.length === 0) return text;
  return withPlaces(text, list, facts, added) ?? misuse(importMisuse.noBlock(file)[language]);
}

function concerns(
  problem: { readonly at: { readonly file: string }; readonly params: object },
  file: string,
): boolean {
  const other = 'other' in problem.params ? problem.params.other : undefined;
  const isOther = typeof other === 'object' && other !== null && 'file' in other && other.file === file;
  return problem.at.file === file || isOther;
}
