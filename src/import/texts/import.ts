import type { ListDifference } from '../compare-list.ts';
import type { PageDifference } from '../compare-pages.ts';
import type { Source } from '../text/passage.ts';
import type { FoundPlace } from '../found-place.ts';
import { isKept } from '../text/read-passages.ts';
import { isAccepted, namesNothing } from '../../domain/places/resolution.ts';
import { placeNotice, placeProblem } from '../../domain/places/place-problems.ts';
import type { Language } from '../../strings/language.ts';
import type { ImportText } from './import-text.ts';
import { importTextEn } from './import-en.ts';
import { importTextZh } from './import-zh.ts';
import { placeText } from '../../strings/problems/wording/named-place.ts';
import type { ProblemText } from '../../strings/problems/problem-text.ts';
import { problemText } from '../../strings/problems/problem-text.ts';

export const importText: Readonly<Record<Language, ImportText>> = { en: importTextEn, zh: importTextZh };

/**
 * A source as a terminal makes it a link, or as spreadsheets name a cell.
 * @example sourceText('a.xlsx', { sheet: '一季度', cell: 'B3' }) // 'a.xlsx 一季度!B3'
 */
export function sourceText(file: string, source: Source): string {
  if ('cell' in source) return `${file} ${source.sheet}!${source.cell}`;
  return `${file}:${String(source.line)}:${String(source.column)}`;
}

/** What is to be said of a found place; undefined where it is plain. */
export function foundText(found: FoundPlace, language: Language): ProblemText | undefined {
  const { raw, resolution, repeatOf, isHeading, isAside, deniedBy, lessBy, doubtBy } = found;
  const text = importText[language];
  const at = { file: '', line: 1, column: 1 };
  if (isHeading) return { message: text.heading };
  if (namesNothing(resolution)) return { message: text.skipped };
  if (isAside) return text.aside(raw);
  if (deniedBy !== undefined) return text.denied(raw, deniedBy);
  if (lessBy !== undefined) return lessBy === raw ? text.contradicted(raw) : text.less(raw, lessBy);
  if (!isAccepted(resolution)) return problemText(placeProblem(resolution, at), language);
  if (doubtBy !== undefined) return text.doubted(raw, doubtBy);
  const notice = placeNotice(resolution, at);
  const noticed = notice && problemText(notice, language);
  if (!repeatOf) return noticed;
  const message = text.repeated(shortSource(repeatOf));
  return { message: noticed ? `${noticed.message} ${message}` : message };
}

/** The report of all that was found: problems, notices, repeats, what was skipped, and the numbers. */
export function foundReport(file: string, found: readonly FoundPlace[], language: Language): string {
  const text = importText[language];
  const { problems, notices, repeats, headings, columns, skipped, places } = sortFound(found);
  const lineOf = (one: FoundPlace) => {
    const said = foundText(one, language);
    const hint = said?.hint === undefined ? '' : `\n  ${said.hint}`;
    return `${sourceText(file, one.source)} ${said?.message ?? ''}${hint}`;
  };
  const rawLine = (one: FoundPlace) => `${sourceText(file, one.source)} ${shortText(one.raw)}`;
  const repeatLine = (one: FoundPlace) =>
    `${rawLine(one)}: ${one.repeatOf ? text.repeated(shortSource(one.repeatOf)) : ''}`;
  const counts = {
    places: places.length,
    repeats: repeats.length,
    skipped: skipped.length,
    problems: problems.length,
  };
  return [
    ...section(text.titles.columns, columns.map(rawLine)),
    ...section(text.titles.skipped, skipped.map(rawLine)),
    ...section(text.titles.headings, headings.map(rawLine)),
    ...section(text.titles.repeats, repeats.map(repeatLine)),
    ...section(text.titles.notices, notices.map(lineOf)),
    ...section(text.titles.problems, problems.map(lineOf)),
    places.length + problems.length === 0 ? text.nothing : text.summary(counts),
  ].join('\n');
}

/** The comparison with a list, and the pages that would appear or go. */
export function differenceReport(
  file: string | undefined,
  difference: ListDifference,
  pages: PageDifference,
  language: Language,
): string {
  const text = importText[language];
  const { added, unchanged, changed, questioned, removed, excepted } = difference;
  const lines = {
    added,
    unchanged: [],
    changed: changed.map(({ before, after }) => `${before} -> ${after}`),
    questioned,
    removed,
    excepted,
  };
  const counts = { added, unchanged, changed, questioned, removed, excepted };
  const kinds = ['added', 'unchanged', 'changed', 'questioned', 'removed', 'excepted'] as const;
  const parts = kinds
    .filter((kind) => kind === 'unchanged' || counts[kind].length > 0)
    .flatMap((kind) => [
      text.difference[kind](counts[kind].length),
      ...lines[kind].map((line) => `  ${line}`),
    ]);
  const ways = (['appear', 'go'] as const).flatMap((way) => [
    text.pages[way](pages[way].length),
    ...pages[way].map((place) => `  ${placeText(place, language)}`),
  ]);
  return [text.against(file), ...parts, ...ways].join('\n');
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

function section(title: string, lines: readonly string[]): readonly string[] {
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
