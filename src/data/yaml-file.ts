import type { Node, Pair } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Checked, Origin, Problem } from '../domain/problem.ts';
import { formProblem } from './file-form.ts';
import { reasonOf } from './yaml-reasons.ts';
import { findSlips } from './yaml-slips.ts';

/** A plain value and where its parts stand. */
export interface Sourced {
  readonly value: unknown;
  readonly origin: Origin;
}

type Positions = Record<string, readonly [number, number]>;
type Place = readonly [line: number, column: number];

/**
 * Reads YAML: the plain value, the position of every part, and the problems of form.
 * @param file path from the project's root, for messages
 * @param firstLine line of the file on which the text starts
 */
export function readYaml(file: string, text: string, firstLine = 1): Checked<Sourced> {
  const form = formProblem(file, text, firstLine);
  if (form) return { value: { value: undefined, origin: { file, positions: {} } }, problems: [form] };
  const slips = findSlips(file, text.replace(/^\uFEFF/, ''), firstLine);
  const lines = new LineCounter();
  const document = parseDocument(slips.mended, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return [line + firstLine - 1, col];
  };
  const problems: Problem[] = [...slips.problems];
  // One slip makes the parser stumble again and again.
  const stumble = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (stumble) {
    const [line, column] = placeAt(stumble.pos[0]);
    const params = { reason: reasonOf(stumble.code) };
    problems.push({ kind: 'yaml-syntax', params, at: { file, line, column } });
  }
  problems.push(
    ...swallowed(document, slips.mended, file, placeAt),
    ...repeatedKeys(document, file, placeAt),
  );
  const positions: Positions = {};
  if (document.contents) collect(document.contents, '', positions, placeAt);
  return { value: { value: stumble ? undefined : document.toJS(), origin: { file, positions } }, problems };
}

function collect(node: Node, path: string, positions: Positions, placeAt: (offset: number) => Place): void {
  if (node.range && positions[path] === undefined) positions[path] = placeAt(node.range[0]);
  if (isMap(node)) {
    for (const pair of node.items) collectPair(pair, path, positions, placeAt);
  }
  if (isSeq<Node>(node)) {
    node.items.forEach((item, index) => collect(item, join(path, String(index)), positions, placeAt));
  }
}

// A key's own position is kept under `path#key`, for keys that should not be there.
function collectPair(
  { key, value }: Pair,
  path: string,
  positions: Positions,
  placeAt: (offset: number) => Place,
): void {
  if (!isScalar(key) || !key.range) return;
  const place = join(path, String(key.value));
  positions[`${path}#${String(key.value)}`] = placeAt(key.range[0]);
  if (isNode(value)) collect(value, place, positions, placeAt);
  else positions[place] = placeAt(key.range[0]);
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

// `source: 排班表 #3`: what follows the sign is a comment, and lost.
function swallowed(
  document: ReturnType<typeof parseDocument>,
  text: string,
  file: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (node.type !== 'PLAIN' || !node.range) return;
      const rest = /^[ \t]+#(?=\S)[^\n]*/.exec(text.slice(node.range[1]))?.[0];
      if (rest === undefined) return;
      const [line, column] = placeAt(node.range[1] + rest.indexOf('#'));
      problems.push({
        kind: 'yaml-comment-in-value',
        params: { text: rest.trim() },
        at: { file, line, column },
      });
    },
  });
  return problems;
}

function repeatedKeys(
  document: ReturnType<typeof parseDocument>,
  file: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const [line, column] = placeAt(key.range[0]);
        if (seen.has(name)) {
          problems.push({ kind: 'yaml-duplicate-key', params: { key: name }, at: { file, line, column } });
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
