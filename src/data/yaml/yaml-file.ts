import type { Document, Node, Pair, YAMLError } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { Origin, Position } from '../../domain/problems/position.ts';
import { formProblem } from '../file-form.ts';
import { reasonOf } from './yaml-reasons.ts';
import type { WritableKeys } from './writable-keys.ts';
import { findSlips } from './yaml-slips.ts';

/** A plain value and where its parts stand. */
export interface Sourced {
  readonly value: unknown;
  readonly origin: Origin;
}

type Positions = Record<string, readonly [number, number]>;
type PlaceAt = (offset: number) => readonly [line: number, column: number];

/**
 * Reads YAML: the plain value, the position of every part, and the problems of form.
 * @param file path from the project's root, for messages
 * @param keys the words that may be keys
 * @param firstLine line of the file on which the text starts
 */
export function readYaml(file: string, text: string, keys: WritableKeys, firstLine = 1): Checked<Sourced> {
  const form = formProblem(file, text, firstLine);
  if (form) return unread(file, form);
  const written = text.replace(/^\uFEFF/, '');
  const slips = findSlips(file, written, keys, firstLine);
  const unnamed = slips.problems.find(({ kind }) => kind === 'yaml-list-unnamed');
  if (unnamed) return unread(file, unnamed);
  const lines = new LineCounter();
  const document = parseDocument(slips.mended, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return [line + firstLine - 1, slips.columnAt(line, col)];
  };
  const toPosition = (offset: number): Position => {
    const [line, column] = placeAt(offset);
    return { file, line, column };
  };
  const stumble = stumbleOf(document);
  if (!stumble && document.contents === null) {
    return unread(file, { kind: 'file-empty', params: {}, at: { file, line: firstLine, column: 1 } });
  }
  const problems = [
    ...slips.problems,
    ...(stumble ? [syntaxProblem(stumble, toPosition, written.split('\n'), firstLine)] : []),
    ...repeatedKeys(document, toPosition, ({ line }) => written.split('\n')[line - firstLine] ?? ''),
  ];
  const positions: Positions = {};
  if (document.contents) collect(document.contents, '', positions, placeAt);
  return { value: { value: stumble ? undefined : document.toJS(), origin: { file, positions } }, problems };
}

function unread(file: string, problem: Problem): Checked<Sourced> {
  return { value: { value: undefined, origin: { file, positions: {} } }, problems: [problem] };
}

interface Stumble {
  readonly code: YAMLError['code'];
  readonly pos: readonly [start: number, end: number];
}

// One mistake leads to many errors of the parser: the first counts. `*重点` is read as the name of another value.
function stumbleOf(document: Document): Stumble | undefined {
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (error) return error;
  let nameless: Stumble | undefined;
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document)) return undefined;
      const start = node.range?.[0] ?? 0;
      nameless = { code: 'BAD_ALIAS', pos: [start, start] };
      return visit.BREAK;
    },
  });
  return nameless;
}

function syntaxProblem(
  { code, pos }: Stumble,
  toPosition: (offset: number) => Position,
  lines: readonly string[],
  firstLine: number,
): Problem {
  const at = toPosition(pos[0]);
  const text = lines[at.line - firstLine]?.trim() ?? '';
  return { kind: 'yaml-syntax', params: { reason: reasonOf(code, text), text }, at };
}

function collect(node: Node, path: string, positions: Positions, placeAt: PlaceAt): void {
  if (node.range && positions[path] === undefined) positions[path] = placeAt(node.range[0]);
  if (isMap(node)) {
    for (const pair of node.items) collectPair(pair, path, positions, placeAt);
  }
  if (isSeq<Node>(node)) {
    node.items.forEach((item, index) => collect(item, join(path, String(index)), positions, placeAt));
  }
}

// A key's own position is kept under `path#key`, for keys that should not be there.
function collectPair({ key, value }: Pair, path: string, positions: Positions, placeAt: PlaceAt): void {
  if (!isScalar(key) || !key.range) return;
  const place = join(path, String(key.value));
  positions[`${path}#${String(key.value)}`] = placeAt(key.range[0]);
  if (isNode(value)) collect(value, place, positions, placeAt);
  else positions[place] = placeAt(key.range[0]);
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function repeatedKeys(
  document: Document,
  toPosition: (offset: number) => Position,
  lineAt: (at: Position) => string,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map: (_, map, path) => {
      const seen = new Map<string, Position>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const at = toPosition(key.range[0]);
        const first = seen.get(name);
        const isEntry =
          isSeq(path.at(-1)) && !map.flow && first !== undefined && first === [...seen.values()][0];
        if (isEntry) {
          problems.push(missingDash(lineAt(at), at));
          return;
        }
        if (first) problems.push({ kind: 'yaml-duplicate-key', params: { key: name, first }, at });
        else seen.set(name, at);
      }
    },
  });
  return problems;
}

// Where the first key of an entry comes again, the next entry begins: its other keys come again too.
function missingDash(line: string, at: Position): Problem {
  const mended = `${' '.repeat(Math.max(at.column - 3, 0))}- ${line.trim()}`;
  return { kind: 'yaml-missing-dash', params: { text: line.trim(), mended }, at };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
