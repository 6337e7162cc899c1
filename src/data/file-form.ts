import type { Problem } from '../domain/problems/problem.ts';

/**
 * What keeps a file from being read at all: it is no UTF-8 (spreadsheets like to save GBK), or it is empty.
 * @param file path from the project's root, for messages
 * @param firstLine line of the file on which the text starts
 */
export function formProblem(file: string, text: string, firstLine = 1): Problem | undefined {
  if (text.trim() === '') return { kind: 'file-empty', params: {}, at: { file, line: firstLine, column: 1 } };
  const lines = text.split('\n');
  const line = lines.findIndex((written) => written.search(UNREADABLE) !== -1);
  if (line === -1) return undefined;
  const column = (lines[line] ?? '').search(UNREADABLE) + 1;
  const at = { file, line: line + firstLine, column };
  return { kind: 'file-encoding', params: { isTable: file.endsWith('.csv') }, at };
}

// What is put for bytes that are no UTF-8, and the zeros of UTF-16.
const UNREADABLE = /[\uFFFD\0]/;
