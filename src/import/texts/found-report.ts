import { placeNotice, placeProblem } from '../../domain/places/place-problems.ts';
import { isAccepted, namesNothing } from '../../domain/places/resolution.ts';
import type { Language } from '../../strings/language.ts';
import { placeText } from '../../strings/problems/wording/named-place.ts';
import type { ProblemText } from '../../strings/problems/problem-text.ts';
import { problemText, toProblemText } from '../../strings/problems/problem-text.ts';
import type { ListDifference } from '../compare-list.ts';
import type { PageDifference } from '../compare-pages.ts';
import type { FoundPlace } from '../found-place.ts';
import type { Source } from '../text/passage.ts';
import { isKept } from '../text/read-passages.ts';
import { foundPlaceText, importText } from './import-text.ts';

/** The report of all that was found: what was skipped, repeats, notices, problems, and the numbers. */
export function foundReport(file: string, found: readonly FoundPlace[], language: Language): string {
  const sorted = sortFound(found);
  const rawLine = (one: FoundPlace) => `${sourceText(file, one.source)} ${shortText(one.raw)}`;
  const lineOf = {
    columns: rawLine,
    skipped: rawLine,
    headings: rawLine,
    repeats: (one: FoundPlace) => `${rawLine(one)}: ${repeatText(one, language)}`,
    notices: (one: FoundPlace) => textLine(file, one.source, foundText(one, language)),
    problems: (one: FoundPlace) => textLine(file, one.source, foundText(one, language)),
  };
  const titles = ['columns', 'skipped', 'headings', 'repeats', 'notices', 'problems'] as const;
  const sections = titles.flatMap((title) =>
    section(importText.titles[title][language], sorted[title].map(lineOf[title])),
  );
  const { places, repeats, skipped, problems } = sorted;
  const isNothing = places.length + problems.length === 0;
  const summary = importText.summary({
    places: places.length,
    repeats: repeats.length,
    skipped: skipped.length,
    problems: problems.length,
  });
  return [...sections, (isNothing ? importText.nothing : summary)[language]].join('\n');
}

/** A line of a report about a source: its text, with the hint below. */
export function textLine(file: string, source: Source, text: ProblemText | undefined): string {
  const hint = text?.hint === undefined ? '' : `\n  ${text.hint}`;
  return `${sourceText(file, source)} ${text?.message ?? ''}${hint}`;
}

/** What there is to say of a found place; undefined where it is plain. */
export function foundText(found: FoundPlace, language: Language): ProblemText | undefined {
  const { resolution, repeatOf } = found;
  const at = { file: '', line: 1, column: 1 };
  const said = leftOutText(found);
  if (said) return toProblemText(said[language]);
  if (!isAccepted(resolution)) return problemText(placeProblem(resolution, at), language);
  const doubt = found.doubtBy === undefined ? undefined : foundPlaceText.doubted(found.raw, found.doubtBy);
  if (doubt) return toProblemText(doubt[language]);
  const notice = placeNotice(resolution, at);
  const noticed = notice && problemText(notice, language);
  if (!repeatOf) return noticed;
  const message = repeatText(found, language);
  return { message: noticed ? `${noticed.message} ${message}` : message };
}

/** The comparison with a list, and the pages that would appear or go. */
export function differenceReport(
  file: string | undefined,
  difference: ListDifference,
  pages: PageDifference,
  language: Language,
): string {
  const lines = {
    ...difference,
    unchanged: [],
    changed: difference.changed.map(({ before, after }) => `${before} -> ${after}`),
  };
  const kinds = ['added', 'unchanged', 'changed', 'questioned', 'removed', 'excepted'] as const;
  const parts = kinds
    .filter((kind) => kind === 'unchanged' || difference[kind].length > 0)
    .flatMap((kind) => [
      importText.difference[kind](difference[kind].length)[language],
      ...lines[kind].map((line) => `  ${line}`),
    ]);
  const ways = (['appear', 'go'] as const).flatMap((way) => [
    importText.pages[way](pages[way].length)[language],
    ...pages[way].map((place) => `  ${placeText(place, language)}`),
  ]);
  return [importText.against(file)[language], ...parts, ...ways].join('\n');
}

/** What was found, by what is to be said of it. */
export function sortFound(found: readonly FoundPlace[]) {
  const isSkipped = (one: FoundPlace) => namesNothing(one.resolution);
  const headings = found.filter(({ isHeading }) => isHeading);
  const columns = found.filter(({ isColumn }) => isColumn);
  const skipped = found.filter((one) => isSkipped(one) && !one.isHeading && !one.isColumn);
  const problems = found.filter((one) => !isSkipped(one) && !isKept(one));
  const accepted = found.filter(isKept);
  const repeats = accepted.filter(({ repeatOf }) => repeatOf);
  const places = accepted.filter(({ repeatOf }) => !repeatOf);
  const notices = places.filter(({ resolution }) => resolution.outcome !== 'ok' || resolution.incomplete);
  return { problems, notices, repeats, headings, columns, skipped, places };
}

/**
 * A source as a terminal makes it a link, or as spreadsheets name a cell.
 * @example sourceText('a.xlsx', { sheet: '一季度', cell: 'B3' }) // 'a.xlsx 一季度!B3'
 */
export function sourceText(file: string, source: Source): string {
  if ('cell' in source) return `${file} ${source.sheet}!${source.cell}`;
  return `${file}:${String(source.line)}:${String(source.column)}`;
}

function leftOutText({ raw, resolution, isHeading, isAside, deniedBy, lessBy }: FoundPlace) {
  if (isHeading) return foundPlaceText.heading;
  if (namesNothing(resolution)) return foundPlaceText.skipped;
  if (isAside) return foundPlaceText.aside(raw);
  if (deniedBy !== undefined) return foundPlaceText.denied(raw, deniedBy);
  if (lessBy === undefined) return undefined;
  return lessBy === raw ? foundPlaceText.contradicted(raw) : foundPlaceText.less(raw, lessBy);
}

function repeatText({ repeatOf }: FoundPlace, language: Language): string {
  return repeatOf ? importText.repeated(shortSource(repeatOf))[language] : '';
}

/** A titled part of a report; nothing where it has no lines. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title} (${String(lines.length)})`, ...lines, ''];
}

// A line of a report holds no page.
function shortText(raw: string): string {
  const line = raw.slice(0, 200).replace(/\s+/g, ' ');
  return raw.length > 200 ? `${line}…` : line;
}

function shortSource(source: Source): string {
  return 'cell' in source
    ? `${source.sheet}!${source.cell}`
    : `${String(source.line)}:${String(source.column)}`;
}
