import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Parser, StaticConfigLoader } from 'html-validate';
import type { DOMNode, HtmlElement } from 'html-validate';

/** What is read from one built page. */
export interface BuiltPage {
  /** Without base: `/fujian/zhangzhou/`; the page for missing addresses is `/404.html`. */
  readonly path: string;
  /** Path on disk. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly isIndexable: boolean;
  readonly headings: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Where its links lead, as written. */
  readonly hrefs: readonly string[];
  /** Addresses that it loads or asks: scripts, icons, pictures, forms, the place index, the full-text index. */
  readonly sources: readonly string[];
  /** Sources of structured data, as written. */
  readonly data: readonly string[];
  /** All text of the body, white space taken out. */
  readonly text: string;
  /** The same text, a new line wherever an element begins or ends, so that figures of two elements stay apart. */
  readonly pieces: string;
  /** What other sites show of the page: `og:title`, `article:published_time`. */
  readonly metas: Readonly<Record<string, string>>;
}

/** Reads every page of a built site, in order of their paths; not the pages that stand for redirects. */
export async function readBuiltPages(folder: string): Promise<readonly BuiltPage[]> {
  const loader = new StaticConfigLoader({ root: true });
  const parser = new Parser(await loader.getConfigFor('page.html'));
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html') && !leadsOn(join(folder, file)))
    .sort()
    .map((file) => readPage(parser, folder, file));
}

/**
 * The text of a page as a reader sees it, without white space.
 * @example visibleText('漳浦县 保险柜\n开锁') // '漳浦县保险柜开锁'
 */
export function visibleText(text: string): string {
  return decoded(text).replace(/\s+/gu, '');
}

/** Attributes that hold addresses, and what the script adds to the address. */
const sourceAttributes = { src: '', action: '', 'data-places': '', 'data-pagefind': 'pagefind.js' };

function leadsOn(file: string): boolean {
  return readFileSync(file, 'utf8').slice(0, 200).includes('<meta http-equiv="refresh"');
}

function readPage(parser: Parser, folder: string, name: string): BuiltPage {
  const file = join(folder, name);
  const root = parser.parseHtml(readFileSync(file, 'utf8'));
  const links = root.querySelectorAll('a[href]');
  const body = root.querySelector('body');
  return {
    path: `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
    file,
    title: textOf(root.querySelector('title')),
    description: attributeOf(root.querySelector('meta[name="description"]'), 'content'),
    canonical: attributeOf(root.querySelector('link[rel="canonical"]'), 'href'),
    isIndexable: !attributeOf(root.querySelector('meta[name="robots"]'), 'content').includes('noindex'),
    headings: root.querySelectorAll('h1').map(textOf),
    ids: new Set(root.querySelectorAll('[id]').map((element) => attributeOf(element, 'id'))),
    hrefs: links.map((link) => attributeOf(link, 'href')),
    sources: [
      ...root.querySelectorAll('link[href]').map((link) => attributeOf(link, 'href')),
      ...Object.entries(sourceAttributes).flatMap(([name, file]) =>
        root.querySelectorAll(`[${name}]`).map((element) => attributeOf(element, name) + file),
      ),
    ],
    data: root.querySelectorAll('script[type="application/ld+json"]').map(({ textContent }) => textContent),
    text: visibleText(textOf(body)),
    pieces: body ? piecesOf(body).join('\n') : '',
    metas: Object.fromEntries(
      root
        .querySelectorAll('meta[property]')
        .map((meta) => [attributeOf(meta, 'property'), attributeOf(meta, 'content')]),
    ),
  };
}

function piecesOf({ childNodes, textContent }: DOMNode): readonly string[] {
  if (childNodes.length > 0) return childNodes.flatMap(piecesOf);
  const piece = visibleText(textContent);
  return piece === '' ? [] : [piece];
}

function textOf(element: HtmlElement | null): string {
  return decoded(element?.textContent ?? '').trim();
}

function attributeOf(element: HtmlElement | null, name: string): string {
  const value = element?.getAttributeValue(name);
  return decoded(value ?? '');
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
  '&#34;': '"',
  '&#38;': '&',
  '&#39;': "'",
  '&nbsp;': ' ',
};

function decoded(text: string): string {
  return text.replace(/&(?:amp|gt|lt|quot|nbsp|#34|#38|#39);/g, (entity) => characters[entity] ?? entity);
}
