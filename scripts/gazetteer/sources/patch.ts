type Column = 'kind' | 'date' | 'code' | 'name' | 'parent_name' | 'value' | 'source' | 'note';

/** One correction by hand; content/gazetteer/README.md says what each kind's value holds. */
export type PatchRow = Record<Column, string>;

/** Values of one kind by their code. */
export function valuesOf(patch: readonly PatchRow[], kind: string): Map<string, string> {
  return new Map(patch.filter((row) => row.kind === kind).map((row) => [row.code, row.value]));
}
