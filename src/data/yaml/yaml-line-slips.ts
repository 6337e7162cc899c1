import type { Slip } from './yaml-flow-slips.ts';
import type { LineParts } from './yaml-line.ts';
import { textAt } from './yaml-line.ts';

/** Finds the mistakes before the value of a line: in its indent, its dash, its key and the spaces between them. */
export function findLineSlips(parts: LineParts, column: number): readonly Slip[] {
  const { indent, dash, gap, key, before, colon, space, value } = parts;
  const dashAt = indent.length;
  const colonAt = textAt(parts) + key.length + before.length;
  const dashEnds = dash !== '' && key + value !== '';
  return [
    ...indentSlip(indent, column),
    ...(dashEnds ? dashSlip(dash, gap, dashAt) : []),
    ...(colon === '' ? [] : colonSlip(colon, space, before, value, colonAt)),
  ];
}

function indentSlip(indent: string, column: number): readonly Slip[] {
  if (/^ *$/.test(indent) && indent.length === column) return [];
  const edits = [{ at: 0, length: indent.length, text: ' '.repeat(column) }];
  const foreign = indent.search(/[^ ]/);
  if (foreign === -1) return [{ kind: 'yaml-indent', at: indent.length, edits }];
  return [{ kind: indent.includes('\t') ? 'yaml-tab' : 'yaml-full-width-space', at: foreign, edits }];
}

function dashSlip(dash: string, gap: string, at: number): readonly Slip[] {
  const edits = [{ at, length: dash.length + gap.length, text: /^ +$/.test(gap) ? `-${gap}` : '- ' }];
  if (dash !== '-') return [{ kind: 'yaml-dash', at, edits }];
  if (gap === '') return [{ kind: 'yaml-missing-space', at, edits }];
  return spaceSlip(gap, at + 1, edits);
}

function colonSlip(colon: string, space: string, before: string, value: string, at: number): readonly Slip[] {
  const gap = value === '' ? '' : ' ';
  const start = at - before.length;
  const edits = [{ at: start, length: before.length + 1 + space.length, text: `:${gap}` }];
  if (colon === '：') return [{ kind: 'yaml-full-width-colon', at, edits }];
  if (space === '' && value !== '') return [{ kind: 'yaml-missing-space', at, edits }];
  return value === '' ? [] : spaceSlip(space, at + 1, edits);
}

// YAML takes a tab here, but no space of another width.
function spaceSlip(space: string, at: number, edits: Slip['edits']): readonly Slip[] {
  const foreign = space.search(/[^ \t]/);
  return foreign === -1 ? [] : [{ kind: 'yaml-full-width-space', at: at + foreign, edits }];
}
