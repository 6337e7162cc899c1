import type { Slip } from './yaml-flow-slips.ts';
import type { LineParts } from './yaml-line.ts';
import { valueAt } from './yaml-line.ts';
import type { Outline } from './yaml-outline.ts';
import { takesItems } from './yaml-outline.ts';
import { placeTermsSlip } from './yaml-place-slips.ts';
import type { ValueSlips } from './yaml-value-slips.ts';

/** A place with its terms behind a colon, in a list of places. */
export function placeTerms(parts: LineParts, text: string, { opened }: Outline): ValueSlips | undefined {
  const { dash, colon } = parts;
  if (dash === '' || colon !== '' || opened !== 'places') return undefined;
  const column = parts.indent.length + 1 + Math.max(1, parts.gap.length);
  const slip = placeTermsSlip(text, valueAt(parts), column);
  return slip && { slips: [slip], open: [], opensText: false };
}

/** An entry where no list is open, which YAML would read as a text, or stumble over. */
export function unnamedEntry({ indent, dash, gap }: LineParts, outline: Outline): readonly Slip[] {
  if (dash !== '-' || gap === '' || takesItems(outline)) return [];
  return [{ kind: 'yaml-list-unnamed', at: indent.length, edits: [] }];
}

/** A line whose dash is none of YAML's: a sign of its text, where no list is open. */
export function withoutFalseDash(parts: LineParts, outline: Outline): LineParts {
  const { indent, dash, gap, key, before, colon, space, value } = parts;
  if (dash === '' || dash === '-' || takesItems(outline)) return parts;
  const text = dash + gap + key + before + colon + space + value;
  return { indent, dash: '', gap: '', key: '', before: '', colon: '', space: '', value: text };
}

/** The missing dash of a text that stands where those of a list stand, or at the start of a line below a list. */
export function dashlessEntry({ indent, value }: LineParts, { levels }: Outline): readonly Slip[] {
  const list = levels.findLast(({ isList }) => isList);
  const isAtStart = indent === '' && /^\p{Script=Han}[^:：]*$/u.test(value);
  const isOfList = list?.column === indent.length || isAtStart;
  if (value === '' || !list || !isOfList || list.column === 0) return [];
  const edits = [{ at: 0, length: indent.length, text: `${' '.repeat(list.column)}- ` }];
  return [{ kind: 'yaml-missing-dash', at: indent.length, edits }];
}
