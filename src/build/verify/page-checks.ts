import { findingText } from '../../strings/verify.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';

/** Every page has one heading, a title and a description of its own, and its own address as canonical. */
export function checkPages(pages: readonly BuiltPage[], siteUrl: string): readonly Finding[] {
  return [
    ...pages.flatMap((page) => checkHead(page, siteUrl)),
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
