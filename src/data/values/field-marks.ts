import { z } from 'astro/zod';
import type { TextRole } from '../../domain/rules/rule.ts';
import { innerOf } from './schema-tree.ts';

/** The kinds of ids, as messages name them. */
export type IdKind = 'service' | 'list' | 'partner' | 'phone' | 'point';

/** What a day in a file says, on which it depends when it is wrong. */
export type DayRule = 'checked' | 'past' | 'change' | 'prices' | 'consent';

/** What a field of a schema means beyond its form. */
export type FieldMark =
  { readonly refersTo: IdKind } | { readonly day: DayRule } | { readonly text: TextRole };

/** The marks of fields; `valuesAt` finds what an entry holds in a marked field. */
export const fieldMarks = z.registry<FieldMark>();

/** A marked field and its path in the schema; `*` stands for each element of a list. */
export interface MarkedField {
  readonly path: readonly string[];
  readonly mark: FieldMark;
}

/**
 * The marked fields of a schema, at whatever depth.
 * @example markedFields(regionListSchema) // [{ path: ['places', '*', 'services', '*'], mark: { refersTo: 'service' } }, …]
 */
export function markedFields(schema: z.core.$ZodType, path: readonly string[] = []): readonly MarkedField[] {
  const mark = fieldMarks.get(schema);
  if (mark) return [{ path, mark }];
  return innerOf(schema).flatMap(({ key, schema: inner }) =>
    markedFields(inner, key === undefined ? path : [...path, key]),
  );
}

/**
 * The values at a path of an entry, each with its own path.
 * @example valuesAt({ places: [{ verified: '2026-10-30' }] }, ['places', '*', 'verified'])
 * // [{ path: 'places.0.verified', value: '2026-10-30' }]
 */
export function valuesAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  at = '',
): readonly { readonly path: string; readonly value: unknown }[] {
  if (step === undefined) return value === undefined ? [] : [{ path: at, value }];
  const below = (inner: unknown, key: string) => valuesAt(inner, rest, at === '' ? key : `${at}.${key}`);
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => below(item, String(index))) : [];
  return isRecord(value) ? below(value[step], step) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
