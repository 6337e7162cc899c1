import { findingText } from '../../strings/commands/verify.ts';
import { visibleText } from './built-page.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';
import { showsDay, showsFigure, showsPhone } from './shown-facts.ts';

/**
 * Every figure and every known name in the title and description of a page stands on the page, and what other sites
 * show of it is the same. `names`: of places, services, teams, partners.
 */
export function checkHeads(pages: readonly BuiltPage[], names: ReadonlySet<string>): readonly Finding[] {
  const longest = Math.max(0, ...[...names].map(({ length }) => length));
  return pages.flatMap((page) => {
    const told = (['title', 'description'] as const).flatMap((what) => [
      ...unseenFigures(page, page[what]).map((figure) => findingText.headUnseen(what, figure)),
      ...unseenNames(page, page[what], { names, longest }).map((name) => findingText.headUnseen(what, name)),
    ]);
    return [...told, ...checkShared(page)].map((text) => ({ path: page.path, text }));
  });
}

/** A day, a time in hours and minutes, or a figure with the unit behind it: `30–60元`, `400-000-0000`, `8:00–20:00`. */
const figures =
  /\d{4}年\d+月\d+日|\d+小时\d+分|\d(?:[\d.,:–-]*\d)?(?:元|分钟|分|小时|天|个|年|月|日|%|单|条|份|次|公里)?/gu;

function unseenFigures(page: BuiltPage, told: string): readonly string[] {
  const found = visibleText(told).match(figures) ?? [];
  return found.filter((figure) => !isShown(page, figure));
}

function isShown({ text, pieces }: BuiltPage, figure: string): boolean {
  const day = /^(\d{4})年(\d+)月(\d+)日$/.exec(figure)?.slice(1);
  if (day) return showsDay(text, day.map((part) => part.padStart(2, '0')).join('-'));
  if (/^\d[\d-]{4,}$/.test(figure) && showsPhone(text, figure)) return true;
  return showsFigure(pieces, figure) || showsFigure(text, figure);
}

/** The longest known name at each place of a text, where the page does not show it. */
function unseenNames(
  { text }: BuiltPage,
  told: string,
  { names, longest }: { readonly names: ReadonlySet<string>; readonly longest: number },
): readonly string[] {
  const starts = [...told].map((_, start) => start);
  const found = starts.flatMap((start) => {
    const lengths = starts.slice(1, longest + 1).toReversed();
    const length = lengths.find((length) => names.has(told.slice(start, start + length)));
    return length === undefined ? [] : [told.slice(start, start + length)];
  });
  return [...new Set(found)].filter((name) => !text.includes(visibleText(name)));
}

/** Open Graph repeats the head. */
function checkShared({ title, description, canonical, text, metas }: BuiltPage): readonly Finding['text'][] {
  const expected = { 'og:title': title, 'og:description': description, 'og:url': canonical };
  const differing = Object.entries(expected).filter(([key, value]) => (metas[key] ?? value) !== value);
  const siteName = metas['og:site_name'] ?? '';
  const published = metas['article:published_time'];
  return [
    ...differing.map(([key]) => findingText.headDiffers(key, metas[key] ?? '')),
    ...(text.includes(visibleText(siteName)) ? [] : [findingText.headUnseen('og:site_name', siteName)]),
    ...(published === undefined || showsDay(text, published)
      ? []
      : [findingText.headUnseen('article:published_time', published)]),
  ];
}
