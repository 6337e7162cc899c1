import { z } from 'astro/zod';
import type { HelpedFile } from '../strings/problems/editor-help.ts';
import { editorHelp } from '../strings/problems/editor-help.ts';
import { holidaySchema } from './holidays/holidays-file.ts';
import { regionListSchema } from './regions/regions-file.ts';
import { siteSettingsSchema } from './site/site-file.ts';
import { partnerSchema } from './tables.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Where the JSON Schema files stand, below the content folder. */
export const EDITOR_SCHEMAS = '.schemas';

const schemas: Readonly<Record<HelpedFile, z.core.$ZodType>> = {
  'region-list': regionListSchema,
  site: siteSettingsSchema,
  partners: z.array(partnerSchema),
  holidays: z.array(holidaySchema),
};

/** The JSON Schema files that give editors completion and help, by their names: `region-list.json`. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const names = ['region-list', 'site', 'partners', 'holidays'] as const;
  return new Map(names.map((name) => [`${name}.json`, schemaText(name)]));
}

function schemaText(name: HelpedFile): string {
  // Draft 7 is what the YAML extensions of today's editors know best.
  const schema = z.toJSONSchema(schemas[name], { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(withHelp(schema, '', editorHelp[name]), null, 2)}\n`;
}

// Elements of a list and the forms of a value stand under the same key as the value itself.
function withHelp(schema: JsonSchema, path: string, help: Readonly<Record<string, string>>): JsonSchema {
  const { properties, items, anyOf, ...rest } = schema;
  const below = (part: JsonSchema) => withHelp(part, path, help);
  return {
    ...rest,
    ...(properties && { properties: mapProperties(properties, path, help) }),
    ...(isSchema(items) && { items: below(items) }),
    ...(anyOf && { anyOf: anyOf.map(below) }),
  };
}

function mapProperties(
  properties: NonNullable<JsonSchema['properties']>,
  path: string,
  help: Readonly<Record<string, string>>,
): Record<string, JsonSchema> {
  const described = Object.entries(properties).map(([key, property]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    const description = help[inner];
    const schema = isSchema(property) ? withHelp(property, inner, help) : {};
    return [key, description === undefined ? schema : { description, ...schema }] as const;
  });
  return Object.fromEntries(described);
}

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
