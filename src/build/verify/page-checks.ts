import { findingText } from '../../strings/commands/verify.ts';
import type { BuiltPage } from './built-page.ts';
import { showsPhone } from './shown-facts.ts';
import type { Finding } from './finding.ts';

/**
 * Every page has one heading, a title and a description of its own, its own address as canonical, and shows
 * every number that it offers to call.
 */
export function checkPages(pages: readonly BuiltPage[], siteUrl: string): readonly Finding[] {
  return [
    ...pages.flatMap((page) => checkHead(page, siteUrl)),
    ...pages.flatMap(unseenPhones),
    ...repeats(pages, 'title'),
    ...repeats(pages, 'description'),
  ];
}

function checkHead(page: BuiltPage, siteUrl: string): readonly Finding[] {
  const { path, headings, canonical } = page;
  const expected = new URL(path.slice(1), siteUrl).href;
  const isErrorPage = path === '/404.html';
  return [
    ...(['title', 'description'] as const)
      .filter((what) => page[what] === '')
      .map((what) => ({ path, text: findingText.missing(what) })),
    ...(headings.length === 1 ? [] : [{ path, text: findingText.headings(headings.length) }]),
    ...(canonical === expected || isErrorPage
      ? []
      : [{ path, text: findingText.canonicalWrong(canonical, expected) }]),
  ];
}

function unseenPhones({ path, hrefs, text }: BuiltPage): readonly Finding[] {
  return [...new Set(hrefs)]
    .filter((href) => href.startsWith('tel:') && !showsPhone(text, href.slice('tel:'.length)))
    .map((href) => ({ path, text: findingText.phoneUnseen(href) }));
}

function repeats(pages: readonly BuiltPage[], what: 'title' | 'description'): readonly Finding[] {
  const firstByText = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = page[what];
    const first = firstByText.get(text);
    if (first === undefined) firstByText.set(text, page.path);
    return first === undefined || text === ''
      ? []
      : [{ path: page.path, text: findingText.repeated(what, first) }];
  });
}
