import { shortDays } from '../../strings/dates.ts';
import { findingText } from '../../strings/commands/verify.ts';
import { visibleText } from './built-page.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';
import { showsDay, showsPhone, showsSpan, showsSum } from './shown-facts.ts';

/** The structured data of every page is JSON, and says only what the page shows. */
export function checkStructuredData(pages: readonly BuiltPage[]): readonly Finding[] {
  return pages.flatMap((page) => [
    ...(page.data.length === 0 ? [{ path: page.path, text: findingText.missing('structured data') }] : []),
    ...page.data.flatMap((source) => checkSource(page, source)),
  ]);
}

type Node = Readonly<Record<string, unknown>>;

/** What a node claims: a key, and its value as the finding tells it. */
type Claim = readonly [key: string, value: string];

/** Keys whose values are addresses, or words of the vocabulary. */
const vocabulary: ReadonlySet<string> = new Set([
  ...['@context', '@type', '@id', 'url', 'item', 'contentUrl', 'image', 'encodingFormat', 'dayOfWeek'],
  ...['addressCountry', 'availableLanguage', 'inLanguage', 'priceCurrency', 'position'],
]);

/** Words of the vocabulary under keys that else hold words of the page. */
const vocabularyWords: ReadonlySet<string> = new Set(['customer service', 'GB/T 2260']);

/** What no page claims in structured data. */
const forbidden = /^(?:aggregateRating|AggregateRating|Rating|review|Review|ratingValue|FAQPage)$/;

/** Keys that are judged together. */
const together: readonly {
  readonly keys: readonly string[];
  readonly isShown: (page: BuiltPage, node: Node) => boolean;
}[] = [
  {
    keys: ['opens', 'closes'],
    isShown: ({ pieces }, { opens, closes }) => showsSpan(pieces, String(opens), String(closes)),
  },
  {
    keys: ['validFrom', 'validThrough'],
    isShown: ({ text }, { validFrom, validThrough }) =>
      text.includes(shortDays(String(validFrom), String(validThrough))),
  },
  {
    keys: ['price', 'minPrice', 'maxPrice', 'unitText'],
    isShown: ({ pieces }, node) => showsSum(pieces, node),
  },
  {
    keys: ['latitude', 'longitude'],
    isShown: ({ hrefs }, { latitude, longitude }) => {
      const [lat, lng] = [String(latitude), String(longitude)];
      return hrefs.some((href) => href === `geo:${lat},${lng}`);
    },
  },
];

/** Keys with forms of their own. */
const forms: Readonly<Record<string, (page: BuiltPage, value: string) => boolean>> = {
  telephone: ({ text }, value) => showsPhone(text, value),
  datePublished: ({ text }, value) => showsDay(text, value),
  dateModified: ({ text }, value) => showsDay(text, value),
  pubDate: ({ text }, value) => showsDay(text, value),
  upDate: ({ text }, value) => showsDay(text, value),
  title: ({ title }, value) => value === title,
  description: (page, value) => value === page.description || isSeen(page, value),
};

function checkSource(page: BuiltPage, source: string): readonly Finding[] {
  const graph = parsed(source);
  if (graph instanceof Error) return [{ path: page.path, text: findingText.dataUnreadable(graph.message) }];
  const nodes = nodesOf(graph);
  const unseen = nodes.flatMap((node) => [
    ...unseenTogether(page, node),
    ...unseenClaims(page, node),
    ...unseenAreas(page, node),
  ]);
  const texts = [
    ...nodes.flatMap(forbiddenWords).map(findingText.dataForbidden),
    ...unseen.map(([key, value]) => findingText.dataUnseen(key, value)),
  ];
  return [...new Map(texts.map((text) => [text.en, text])).values()].map((text) => ({
    path: page.path,
    text,
  }));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    return error;
  }
}

/** All objects of a graph, however deep. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function forbiddenWords(node: Node): readonly string[] {
  return [...Object.keys(node), ...leavesOf(node['@type'])].filter((word) => forbidden.test(word));
}

function unseenTogether(page: BuiltPage, node: Node): readonly Claim[] {
  return together
    .map(({ keys, isShown }) => ({ isShown, claimed: keys.filter((key) => node[key] !== undefined) }))
    .filter(({ claimed, isShown }) => claimed.length > 0 && !isShown(page, node))
    .map(({ claimed }) => [claimed.join(', '), claimed.map((key) => String(node[key])).join(', ')]);
}

function unseenClaims(page: BuiltPage, node: Node): readonly Claim[] {
  const judged = together.flatMap(({ keys }) => keys);
  const claims = Object.entries(node)
    .filter(([key]) => !vocabulary.has(key) && !judged.includes(key))
    .flatMap(([key, value]) => leavesOf(value).map((leaf) => [key, leaf] as const));
  return claims.filter(([key, value]) => !vocabularyWords.has(value) && !(forms[key] ?? isSeen)(page, value));
}

/** An area stands in heading or title: a page names other places too. */
function unseenAreas({ title, headings }: BuiltPage, { areaServed = [] }: Node): readonly Claim[] {
  const areas = [areaServed].flat().filter(isNode);
  const told = visibleText([title, ...headings].join('\n'));
  return areas
    .flatMap(({ name }) => leavesOf(name))
    .filter((name) => !told.includes(visibleText(name)))
    .map((name) => ['areaServed', name]);
}

/** The texts and numbers that a key holds itself; objects in it have keys of their own. */
function leavesOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));
}

function isSeen({ text }: BuiltPage, value: string): boolean {
  return text.includes(visibleText(value));
}
