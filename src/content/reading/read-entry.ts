import type { z } from 'astro/zod';
import type { Problem } from '../../domain/problems/problem.ts';
import { checkEntry, readableKeys } from '../../data/values/checked-entry.ts';
import type { ReadableKeys } from '../../data/values/checked-entry.ts';
import { camelKeys } from './camel-keys.ts';
import type { ContentEntry, FileSpec, WrittenEntry } from './content-file.ts';
import { checkKeys } from './key-rules.ts';

/** Checks an entry by its file's schema and rules. */
export function readEntry<Schema extends z.ZodObject, Row extends object>(
  spec: FileSpec<Schema, Row>,
  { name, source: written, body = '' }: WrittenEntry,
): ContentEntry<Row, z.output<Schema>> {
  if (written.value === undefined) {
    const lost = new Set(Object.keys(spec.schema.shape));
    return { id: name, row: undefined, known: {}, lost, origin: written.origin, problems: [] };
  }
  const { value, problems, source } = checkEntry(spec.schema, written);
  const { origin } = source;
  const row = value && spec.toRow({ ...camelKeys(value), origin }, { id: name ?? '', body });
  const ofRow = (row && spec.check?.(row)) ?? [];
  const readable: ReadableKeys<z.output<Schema>> = value
    ? { known: value, lost: new Set() }
    : readableKeys(spec.schema, source, spec.readInstead);
  const all: readonly Problem[] = [
    ...(spec.explain?.(source, problems) ?? problems),
    ...checkKeys(source, spec.keyRules ?? []),
    ...ofRow,
  ];
  return {
    id: name ?? idOf(readable.known),
    row: ofRow.length > 0 ? undefined : row,
    ...readable,
    origin,
    problems: all,
  };
}

function idOf(known: object): string | undefined {
  return 'id' in known && typeof known.id === 'string' ? known.id : undefined;
}
