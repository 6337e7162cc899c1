import type { Checked, Problem } from '../domain/problems/problem.ts';
import { formProblem } from './file-form.ts';
import type { Sourced } from './yaml/yaml-file.ts';
import type { WritableKeys } from './yaml/writable-keys.ts';
import { readYaml } from './yaml/yaml-file.ts';

/** The front matter of a Markdown file, and the text below it. */
export interface MarkdownFile extends Sourced {
  readonly body: string;
}

/** What is probably meant as a line of `---`. */
const FENCE = /^\s*[-－—–−_=*]{2,}\s*$/;

/** Reads a Markdown file with YAML between two lines of `---` at its top. */
export function readMarkdown(file: string, text: string, keys: WritableKeys): Checked<MarkdownFile> {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0 || match[1]?.trim() === '') {
    const value = { value: undefined, origin: { file, positions: {} }, body: text };
    return { value, problems: [formProblem(file, text) ?? frontMatterProblem(file, text)] };
  }
  const { value, problems } = readYaml(file, match[1] ?? '', keys, 2);
  const bodyLine = match[0].split('\n').length;
  const positions = { ...value.origin.positions, body: [bodyLine, 1] as const };
  const origin = { file, positions };
  return { value: { ...value, origin, body: text.slice(match[0].length) }, problems };
}

function frontMatterProblem(file: string, text: string): Problem {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() !== '');
  const first = lines[start] ?? '';
  const problem = (line: number, slip?: { readonly text: string; readonly isAbove: boolean }): Problem => ({
    kind: 'front-matter-missing',
    params: { ...(slip && { slip }) },
    at: { file, line: line + 1, column: 1 },
  });
  if (!FENCE.test(first)) return problem(0);
  if (first.trimEnd() !== '---') return problem(start, { text: first.trim(), isAbove: false });
  if (start > 0) return problem(0, { text: '---', isAbove: true });
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const below = lines[end]?.trim() ?? '';
  if (below !== '' && below !== '---') return problem(end, { text: below, isAbove: false });
  const body = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return problem(body === -1 ? lines.length - 1 : body, { text: '', isAbove: false });
}
