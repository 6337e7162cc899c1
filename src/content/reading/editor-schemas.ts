import { z } from 'astro/zod';
import { contentFiles } from '../content-files.ts';
import type { ContentFile } from './content-file.ts';

/** The folder of the JSON Schema files, below the content folder. */
export const EDITOR_SCHEMAS = '.schemas';

/** The files that editors' programs help to write, by the name of their JSON Schema. */
const helped = {
  'region-list': contentFiles.regions,
  site: contentFiles.settings,
  partners: contentFiles.partners,
  holidays: contentFiles.holidays,
} as const satisfies Readonly<Record<string, ContentFile<unknown, object>>>;

/** The JSON Schema files that give editors completion and help, by their names: `region-list.json`. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(helped).map(([name, { form, schema }]) => {
      const whole = form === 'yaml-list' ? z.array(schema) : schema;
      // Draft 7 is what the YAML extensions of editors know best.
      const json = z.toJSONSchema(whole, { io: 'input', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
