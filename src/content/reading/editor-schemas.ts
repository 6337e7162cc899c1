import { z } from 'astro/zod';
import { contentFiles } from '../content-files.ts';
import type { ContentFile } from './content-file.ts';

/** The folder of the JSON Schema files, below the content folder. */
export const EDITOR_SCHEMAS = '.schemas';

/** The JSON Schema files that give editors of YAML completion and help, by their names: `region-list.json`. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const files: readonly ContentFile<unknown, object>[] = Object.values(contentFiles);
  return new Map(
    files.filter(({ form }) => form.startsWith('yaml-')).map((file) => [`${nameOf(file)}.json`, textOf(file)]),
  );
}

function nameOf({ path, schemaName }: ContentFile<unknown, object>): string {
  return schemaName ?? path.replace('.yaml', '');
}

function textOf({ form, schema }: ContentFile<unknown, object>): string {
  const whole = form === 'yaml-list' ? z.array(schema) : schema;
  // Draft 7 is what the YAML extensions of editors know best.
  return `${JSON.stringify(z.toJSONSchema(whole, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}
