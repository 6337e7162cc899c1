import type { Edit } from './yaml-edits.ts';
import { quote } from './yaml-edits.ts';
import type { WritableKeys } from './writable-keys.ts';

/** A mistake in writing: its kind, its offset in the line, and the edits that correct it. */
export interface Slip {
  readonly kind: SlipKind;
  readonly at: number;
  readonly edits: readonly Edit[];
}

export type SlipKind =
  | 'yaml-tab'
  | 'yaml-full-width-space'
  | 'yaml-dash'
  | 'yaml-missing-space'
  | 'yaml-full-width-colon'
  | 'yaml-full-width-comma'
  | 'yaml-missing-comma'
  | 'yaml-full-width-bracket'
  | 'yaml-comment-in-value'
  | 'yaml-colon-in-value'
  | 'yaml-reserved-sign'
  | 'yaml-place-key'
  | 'yaml-place-terms'
  | 'yaml-place-sign'
  | 'yaml-indent'
  | 'yaml-missing-dash'
  | 'yaml-list-unnamed'
  | 'yaml-unclosed';

/** Signs that close what is open in a value in brackets or quotes, innermost last. */
export type Closers = readonly string[];

interface Reading {
  readonly keys: WritableKeys;
  readonly line: string;
  readonly closers: string[];
  readonly slips: Slip[];
  /** The last key; a list in brackets is its value. */
  key: string;
  /** Offset at which the entry now read begins, or its value. */
  entry: number;
  isValue: boolean;
  /** Round brackets and the like that are open in that entry. */
  depth: number;
}

const openers: Readonly<Record<string, string>> = { '[': ']', '{': '}', '［': ']', '｛': '}' };
const fullWidthClosers: Readonly<Record<string, string>> = { '］': ']', '】': ']', '｝': '}' };

/**
 * Finds the mistakes inside brackets and braces, from an offset of a line to where they close.
 * @param open what is still open from the lines above
 * @param key the key whose value it is; empty where there is none
 * @returns what is still open at the end of the line
 */
export function findFlowSlips(
  keys: WritableKeys,
  line: string,
  from: number,
  open: Closers,
  key: string,
): { readonly open: Closers; readonly slips: readonly Slip[] } {
  const reading: Reading = {
    keys,
    line,
    closers: [...open],
    slips: [],
    key,
    entry: from,
    isValue: false,
    depth: 0,
  };
  let at = from;
  do at = step(reading, at);
  while (at < line.length && reading.closers.length > 0);
  return { open: reading.closers, slips: reading.slips };
}

// Reads one sign, or as many as belong together; returns the offset behind them.
function step(reading: Reading, at: number): number {
  const { line, closers } = reading;
  const sign = line[at] ?? '';
  const closer = closers.at(-1);
  if (closer === '"' || closer === "'") return skipQuoted(reading, at, closer);
  if (line.slice(reading.entry, at).trim() === '') {
    const opened = openEntry(reading, at, sign);
    if (opened) return opened;
  }
  if (sign === closer) return close(reading, at);
  if (fullWidthClosers[sign] === closer && !line.slice(at + 1).includes(closer ?? '')) {
    mend(reading, 'yaml-full-width-bracket', at, closer ?? '');
    return close(reading, at);
  }
  if (sign === ',') return beginEntry(reading, at + 1);
  if (/[，、；]/.test(sign) && separates(reading, at)) {
    const gap = /^\s*/.exec(line.slice(at + 1))?.[0].length ?? 0;
    reading.slips.push({ kind: 'yaml-full-width-comma', at, edits: [{ at, length: 1 + gap, text: ', ' }] });
    return beginEntry(reading, at + 1 + gap);
  }
  if (/[:：]/.test(sign) && closer === '}') return readColon(reading, at, sign);
  if (sign === '#' && /\s/.test(line[at - 1] ?? '')) return readComment(reading, at);
  if (/[（(「《“]/.test(sign)) reading.depth += 1;
  if (/[）)」》”]/.test(sign)) reading.depth -= 1;
  return at + 1;
}

function openEntry(reading: Reading, at: number, sign: string): number | undefined {
  const opened = openers[sign];
  if (opened !== undefined) {
    if (sign === '［' || sign === '｛') {
      mend(reading, 'yaml-full-width-bracket', at, sign === '［' ? '[' : '{');
    }
    reading.closers.push(opened);
    return beginEntry(reading, at + 1);
  }
  if (sign !== '"' && sign !== "'") return undefined;
  reading.closers.push(sign);
  return at + 1;
}

function skipQuoted(reading: Reading, at: number, mark: string): number {
  const pattern = mark === '"' ? /^(?:\\.|[^"\\])*/ : /^(?:''|[^'])*/;
  const end = at + (pattern.exec(reading.line.slice(at))?.[0].length ?? 0);
  if (end >= reading.line.length) return end;
  reading.closers.pop();
  return end + 1;
}

// In braces a full-width comma may be part of a text: only one before the next key separates. In brackets it does,
// but for sentences.
function separates({ keys, line, closers, key, depth }: Reading, at: number): boolean {
  if (closers.at(-1) === '}') return /^\s*[A-Za-z]\w*\s*[:：]/.test(line.slice(at + 1));
  return depth <= 0 && !keys.takesSentences(key);
}

function readColon(reading: Reading, at: number, sign: string): number {
  const { line, entry, isValue, slips } = reading;
  if (isValue) return readNextKey(reading, at, sign);
  if (!/^\s*[A-Za-z]\w*\s*$/.test(line.slice(entry, at))) return at + 1;
  const gap = /^\s*/.exec(line.slice(at + 1))?.[0].length ?? 0;
  const edits = [{ at, length: 1 + gap, text: ': ' }];
  if (sign === '：') slips.push({ kind: 'yaml-full-width-colon', at, edits });
  else if (gap === 0) slips.push({ kind: 'yaml-missing-space', at, edits });
  beginEntry(reading, at + 1 + gap);
  reading.key = line.slice(entry, at).trim();
  reading.isValue = true;
  return at + 1 + gap;
}

// `{ within: 24小时 clock: calendar }` lacks a comma before its second key.
function readNextKey(reading: Reading, at: number, sign: string): number {
  const { line, entry, slips } = reading;
  const [, value = '', gap = '', key = ''] = /^(.*\S)(\s+)([A-Za-z]\w*)$/.exec(line.slice(entry, at)) ?? [];
  if (!reading.keys.isKey(key)) return at + 1;
  const start = entry + value.length;
  const edits = [{ at: start, length: gap.length, text: ', ' }];
  slips.push({ kind: 'yaml-missing-comma', at: start, edits });
  beginEntry(reading, start + gap.length);
  return readColon(reading, at, sign);
}

// `{ within: 24小时 #3, … }`: what follows the sign is a comment, the closing brace too.
function readComment(reading: Reading, at: number): number {
  const { line, entry, slips } = reading;
  if (!/\S/.test(line[at + 1] ?? ' ')) return line.length;
  const start = entry + (/^\s*/.exec(line.slice(entry))?.[0].length ?? 0);
  const end = at + (/^[^,，\]}】］｝]*/.exec(line.slice(at))?.[0].trimEnd().length ?? 0);
  slips.push({ kind: 'yaml-comment-in-value', at, edits: quote(start, line.slice(start, end)) });
  return end;
}

function mend(reading: Reading, kind: SlipKind, at: number, text: string): void {
  reading.slips.push({ kind, at, edits: [{ at, length: 1, text }] });
}

function close(reading: Reading, at: number): number {
  reading.closers.pop();
  reading.depth = 0;
  return at + 1;
}

function beginEntry(reading: Reading, at: number): number {
  reading.entry = at;
  reading.isValue = false;
  reading.depth = 0;
  return at;
}
