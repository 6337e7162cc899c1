import { z } from 'astro/zod';
import { text } from '../values/fields.ts';
import { formsOf, innerOf } from '../values/schema-tree.ts';

/** What the schemas of all files say of a word in YAML that may be a key. */
export interface WritableKeys {
  /** Whether some file takes the word as a key, at whatever level. */
  readonly isKey: (word: string) => boolean;
  /** Whether a key takes a list of sentences, in which commas of any width may stand. */
  readonly takesSentences: (key: string) => boolean;
}

/** The keys that the files of these schemas take. */
export function writableKeys(schemas: readonly z.core.$ZodType[]): WritableKeys {
  const values = schemas.flatMap(valuesIn);
  const keys = new Set(values.map(({ key }) => key));
  const sentences = new Set(values.filter(({ schema }) => isTextList(schema)).map(({ key }) => key));
  return { isKey: (word) => keys.has(word), takesSentences: (key) => sentences.has(key) };
}

function valuesIn(schema: z.core.$ZodType): readonly { key: string; schema: z.core.$ZodType }[] {
  return innerOf(schema).flatMap(({ key, schema: inner }) =>
    key === undefined || key === '*' ? valuesIn(inner) : [{ key, schema: inner }, ...valuesIn(inner)],
  );
}

function isTextList(schema: z.core.$ZodType): boolean {
  return formsOf(schema).some((form) => form instanceof z.ZodArray && form.element === text);
}
