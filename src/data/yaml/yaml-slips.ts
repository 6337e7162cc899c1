import type { Problem } from '../../domain/problems/problem.ts';
import type { WritableKeys } from './writable-keys.ts';
import type { Edit } from './yaml-edits.ts';
import { applyEdits, insert, writtenColumn } from './yaml-edits.ts';
import { dashlessEntry, placeTerms, unnamedEntry, withoutFalseDash } from './yaml-entry-slips.ts';
import type { Closers, Slip } from './yaml-flow-slips.ts';
import { findFlowSlips } from './yaml-flow-slips.ts';
import type { LineParts } from './yaml-line.ts';
import { isBlank, lineParts, textAt, valueAt } from './yaml-line.ts';
import { findLineSlips } from './yaml-line-slips.ts';
import type { Outline, OutlineEntry } from './yaml-outline.ts';
import { emptyOutline, fittingColumn, outlineAfter } from './yaml-outline.ts';
import { findValueSlips } from './yaml-value-slips.ts';

/** A text that YAML reads as a key of any script, and its value. */
const KEYED = /^[^\s:"'{[]+:(?:\s|$)/;

interface MendedText {
  /** The text with its mistakes corrected, so that the rest of the file can be read and all problems reported at once. */
  readonly mended: string;
  readonly problems: readonly Problem[];
  /** The written column of a column in the corrected text; columns and lines count from 1. */
  readonly columnAt: (line: number, column: number) => number;
}

interface Line {
  readonly written: string;
  readonly slips: Slip[];
}

/** A value that goes on below the line on which it begins. */
interface OpenValue {
  readonly line: Line;
  /** Offset at which it begins. */
  readonly at: number;
  readonly indent: number;
  readonly key: string;
  readonly closers: Closers;
}

interface Reading {
  readonly keys: WritableKeys;
  outline: Outline;
  open: OpenValue | undefined;
  /** Column of the key whose block text (`|`, `>`) the lines below are. */
  textBelow: number | undefined;
  /** The entry just above, where it is a text without a key. */
  entry: { readonly line: Line; readonly parts: LineParts } | undefined;
}

/**
 * Finds the mistakes that editors make in writing YAML, and corrects them in a copy.
 * @param keys the words that may be keys
 * @param firstLine line of the file on which the text starts
 */
export function findSlips(file: string, text: string, keys: WritableKeys, firstLine: number): MendedText {
  const lines = text.split('\n').map((written): Line => ({ written, slips: [] }));
  const start = { outline: emptyOutline, open: undefined, textBelow: undefined, entry: undefined };
  const reading: Reading = { keys, ...start };
  for (const line of lines) readLine(reading, line);
  if (reading.open) closeOpen(reading.open);
  return {
    mended: lines.map(({ written, slips }) => applyEdits(written, readEdits(slips))).join('\n'),
    problems: lines.flatMap((line, index) => toProblems(line, { file, line: index + firstLine })),
    columnAt: (line, column) => writtenColumn(readEdits(lines[line - 1]?.slips ?? []), column),
  };
}

function readLine(reading: Reading, line: Line): void {
  const text = line.written.trimEnd();
  const parts = lineParts(text, reading.keys.isKey);
  const { textBelow, open } = reading;
  if (textBelow !== undefined && (text === '' || parts.indent.length > textBelow)) return;
  reading.textBelow = undefined;
  if (open && text === '') return;
  if (open && continues(open, parts)) return readOn(reading, open, line, text);
  if (open) closeOpen(open);
  reading.open = undefined;
  if (isBlank(parts) || /^(?:---|\.\.\.|%)/.test(text)) return;
  readBlockLine(reading, line, text, parts);
}

// A line that is not indented below the value, and has a key or a dash, begins something new.
function continues({ indent }: OpenValue, { indent: own, dash, key }: LineParts): boolean {
  return own.length > indent || (dash === '' && key === '');
}

function readOn(reading: Reading, open: OpenValue, line: Line, text: string): void {
  const found = findFlowSlips(reading.keys, text, 0, open.closers, open.key);
  line.slips.push(...found.slips);
  const at = text.length;
  reading.open = found.open.length > 0 ? { ...open, line, at, closers: found.open } : undefined;
}

function closeOpen({ line, at, closers }: OpenValue): void {
  const gap = closers.at(-1) === '}' && line.written.includes('{ ') ? ' ' : '';
  const edits = [insert(line.written.trimEnd().length, gap + closers.toReversed().join(''))];
  line.slips.push({ kind: 'yaml-unclosed', at, edits });
}

function readBlockLine(reading: Reading, line: Line, text: string, found: LineParts): void {
  const parts = withoutFalseDash(found, reading.outline);
  const { indent, dash, gap, key, colon, value } = parts;
  const isItem = dash !== '';
  if (!isItem && colon === '') {
    reading.entry = undefined;
    line.slips.push(
      ...dashlessEntry(parts, reading.outline),
      ...findValueSlips(reading.keys, text, valueAt(parts), undefined).slips,
    );
    return;
  }
  const hasValue = value !== '' && !/^#\s/.test(value);
  const terms = placeTerms(parts, text, reading.outline);
  const entry: OutlineEntry = {
    isItem,
    ...(/^ *$/.test(indent) && { column: indent.length }),
    ...(isItem &&
      (colon !== '' || terms !== undefined || KEYED.test(value)) && {
        keyOffset: Math.max(1, gap.length) + 1,
      }),
    ...(!hasValue && { opens: key }),
  };
  const column = nameEntryAbove(reading, entry) ?? fittingColumn(reading.outline, entry);
  const values = terms ?? findValueSlips(reading.keys, text, valueAt(parts), key, reading.outline.opened);
  line.slips.push(...unnamedEntry(parts, reading.outline), ...findLineSlips(parts, column), ...values.slips);
  reading.outline = outlineAfter(reading.outline, entry, column);
  reading.entry =
    isItem && colon === '' && !terms && hasValue && values.open.length === 0 ? { line, parts } : undefined;
  if (values.open.length > 0) {
    reading.open = { line, at: valueAt(parts), indent: indent.length, key, closers: values.open };
  }
  if (values.opensText) reading.textBelow = column + (entry.keyOffset ?? 0);
}

// `- 漳浦县` with terms below it is meant as `- place: 漳浦县`; returns the column of its keys.
function nameEntryAbove(reading: Reading, { isItem, column }: OutlineEntry): number | undefined {
  const { entry, outline } = reading;
  const list = outline.levels.at(-1);
  if (!entry || isItem || column === undefined || outline.opened !== 'places') return undefined;
  if (!list?.isList || column <= list.column) return undefined;
  if (KEYED.test(entry.parts.value)) return undefined;
  const at = textAt(entry.parts);
  entry.line.slips.unshift({ kind: 'yaml-place-key', at, edits: [insert(at, 'place: ')] });
  return at;
}

function readEdits(slips: readonly Slip[]): readonly Edit[] {
  return slips.flatMap(({ edits }) => edits).filter(({ isShownOnly }) => !isShownOnly);
}

// The line is shown with all its mistakes corrected, so it is reported once, and once more for text that would be lost.
function toProblems(
  { written, slips }: Line,
  at: { readonly file: string; readonly line: number },
): readonly Problem[] {
  const edits = slips.flatMap((slip) => slip.edits).filter(({ isReadOnly }) => !isReadOnly);
  const params = { text: written.trim(), mended: applyEdits(written, edits).trimEnd() };
  const isLoss = ({ kind }: Slip) => kind === 'yaml-comment-in-value';
  const isTerms = ({ kind }: Slip) => kind === 'yaml-place-terms';
  const own = slips.find(isTerms) ?? slips.find((slip) => !isLoss(slip));
  return [own, slips.find(isLoss)]
    .filter((slip) => slip !== undefined)
    .map((slip): Problem => ({ kind: slip.kind, params, at: { ...at, column: slip.at + 1 } }));
}
