import type { Checked } from '../domain/problem.ts';
import type { Sourced } from './yaml/yaml-file.ts';
import { readYaml } from './yaml/yaml-file.ts';

/** The front matter of a Markdown file, and the text below it. */
export interface MarkdownFile extends Sourced {
  readonly body: string;
}

/** Reads a Markdown file with YAML between two lines of `---` at its top. */
export function readMarkdown(file: string, text: string): Checked<MarkdownFile> {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0 || match[1]?.trim() === '') {
    const at = { file, line: 1, column: 1 };
    const value = { value: undefined, origin: { file, positions: {} }, body: text };
    return { value, problems: [{ kind: 'front-matter-missing', params: {}, at }] };
  }
  const { value, problems } = readYaml(file, match[1] ?? '', 2);
  return { value: { ...value, body: text.slice(match[0].length) }, problems };
}
