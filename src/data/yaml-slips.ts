import type { Position, Problem } from '../domain/problem.ts';

/** A slip of the pen in YAML: how it is found in a line, and what it should have been. */
interface Slip {
  readonly pattern: RegExp;
  readonly mend: string;
  readonly toProblem: (text: string, at: Position) => Problem;
}

const slips: readonly Slip[] = [
  { pattern: /^( *(?:- +)?)\t+/, mend: '$1  ', toProblem: (_, at) => ({ kind: 'yaml-tab', params: {}, at }) },
  {
    pattern: /^( *(?:- *)?)\u3000+/,
    mend: '$1  ',
    toProblem: (_, at) => ({ kind: 'yaml-full-width-space', params: {}, at }),
  },
  {
    pattern: /^( *)[-－—](?=[^\s\-－—])/,
    mend: '$1- ',
    toProblem: (text, at) => ({ kind: 'yaml-missing-space', params: { text }, at }),
  },
  {
    pattern: /^( *(?:- +)?[A-Za-z]+) *：\s*/,
    mend: '$1: ',
    toProblem: (text, at) => ({ kind: 'yaml-full-width-colon', params: { text }, at }),
  },
  {
    pattern: /^( *(?:- +)?[A-Za-z]+):(?=[^\s/:])/,
    mend: '$1: ',
    toProblem: (text, at) => ({ kind: 'yaml-missing-space', params: { text }, at }),
  },
  {
    pattern: /(\{[^}，]*)，\s*(?=[A-Za-z]+\s*[:：])/,
    mend: '$1, ',
    toProblem: (text, at) => ({ kind: 'yaml-full-width-comma', params: { text }, at }),
  },
  {
    pattern: /(\{[^}：]*[A-Za-z])：\s*/,
    mend: '$1: ',
    toProblem: (text, at) => ({ kind: 'yaml-full-width-colon', params: { text }, at }),
  },
];

/**
 * Finds the slips that editors make in YAML, and mends them in a copy, so that the rest of the file can still be
 * read and all its problems be told at once. Lines inside block texts (`|`, `>`) are left alone.
 * @param firstLine line of the file on which the text starts
 */
export function findSlips(
  file: string,
  text: string,
  firstLine: number,
): { readonly mended: string; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let block: number | undefined;
  const lines = text.split('\n').map((line, at) => {
    const indent = line.search(/\S/);
    if (block !== undefined && (indent === -1 || indent > block)) return line;
    block = /(?:^|[\s:])[|>][+-]?\d?\s*$/.test(line) ? indent : undefined;
    if (/^\s*#|^---\s*$/.test(line)) return line;
    const mended = mendLine(line, { file, line: firstLine + at, column: 1 });
    problems.push(...mended.problems);
    return mended.line;
  });
  return { mended: lines.join('\n'), problems };
}

function mendLine(written: string, start: Position): { line: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let line = written;
  for (const { pattern, mend, toProblem } of slips) {
    const match = pattern.exec(line);
    if (!match) continue;
    const column = match.index + (match[1] ?? '').length + 1;
    problems.push(toProblem(written.trim(), { ...start, column }));
    line = line.replace(pattern, mend);
  }
  return { line, problems };
}
