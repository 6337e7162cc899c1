import type { Resolve } from './found-place.ts';
import type { Span } from './text/split-passage.ts';

const SUFFIX = /[县区市旗縣區]/gu;
const LONGEST_NAME = 10;
const LONGEST_TEXT = 80;
const SHORTEST_AMBIGUOUS = 3;

/**
 * The full names that stand in words which are no place as a whole: 霞浦县 in 撤销霞浦县网点. Stems are not looked for.
 * @example fullNamesIn(resolve, '撤销霞浦县网点') // [{ from: 2, end: 5 }]
 */
export function fullNamesIn(resolve: Resolve, text: string): readonly Span[] {
  if (text.length > LONGEST_TEXT) return [];
  const names: Span[] = [];
  for (const { index } of text.matchAll(SUFFIX)) {
    const end = index + 1;
    const first = Math.max(names.at(-1)?.end ?? 0, end - LONGEST_NAME);
    for (let from = first; from <= end - 2; from += 1) {
      if (!isFullName(resolve, text.slice(from, end))) continue;
      names.push({ from, end });
      break;
    }
  }
  return names;
}

function isFullName(resolve: Resolve, name: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(name)) return false;
  const { outcome } = resolve(name);
  if (outcome === 'ambiguous') return name.length >= SHORTEST_AMBIGUOUS;
  return outcome === 'ok' || outcome === 'renamed';
}
