import { findingText } from '../../strings/commands/verify.ts';
import { visibleText } from './built-page.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';

/** The keys of structured data whose text a reader must be able to see on the page. */
const seenKeys: ReadonlySet<string> = new Set([
  'telephone',
  'name',
  'legalName',
  'identifier',
  'contactType',
  'address',
  'streetAddress',
  'addressLocality',
  'addressRegion',
  'price',
]);

/** The structured data of every page is JSON, and says only what the page shows. */
export function checkStructuredData(pages: readonly BuiltPage[]): readonly Finding[] {
  return pages.flatMap((page) => [
    ...(page.data.length === 0 ? [{ path: page.path, text: findingText.missing('structured data') }] : []),
    ...page.data.flatMap((source) => checkSource(page, source)),
  ]);
}

function checkSource(page: BuiltPage, source: string): readonly Finding[] {
  const graph = parsed(source);
  if (graph instanceof Error) return [{ path: page.path, text: findingText.dataUnreadable(graph.message) }];
  const unseen = seenTexts(graph).filter(([, value]) => !page.text.includes(visibleText(value)));
  const once = new Map(unseen.map(([key, value]) => [`${key} ${value}`, findingText.dataUnseen(key, value)]));
  return [...once.values()].map((text) => ({ path: page.path, text }));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    return error;
  }
}

// A key may hold one text or several; objects in it have keys of their own.
function seenTexts(value: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (Array.isArray(value)) return value.flatMap((one) => seenTexts(one, key));
  if (typeof value === 'string') return seenKeys.has(key) ? [[key, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, held]: [string, unknown]) => seenTexts(held, inner));
}
