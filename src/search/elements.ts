import type { Range } from './matcher/place-match.ts';

type Child = Node | string;

/** An element with attributes and children; all text goes in as text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A text with stretches of it in `<mark>`. */
export function markedText(text: string, ranges: readonly Range[]): readonly Child[] {
  let offset = 0;
  const parts = ranges.flatMap(([start, end]): Child[] => {
    const plain = text.slice(offset, start);
    offset = end;
    return [plain, element('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(offset)];
}

/** One of the page's inline symbols. */
export function symbol(id: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const use = document.createElementNS(namespace, 'use');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#${id}`);
  svg.append(use);
  return svg;
}
