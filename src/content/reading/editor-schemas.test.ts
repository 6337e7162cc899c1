import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EDITOR_SCHEMAS, editorSchemas } from './editor-schemas.ts';

const folder = 'scripts/audit/fixtures/site';
const lists = readdirSync(`${folder}/regions`).map((name) => `regions/${name}`);
const files = [
  ['site.yaml', 'site'],
  ['partners.yaml', 'partners'],
  ['holidays.yaml', 'holidays'],
  ...lists.map((file) => [file, 'region-list'] as const),
] as const;

describe.each([...editorSchemas()])('%s', (name, text) => {
  test('is what npm run schemas writes into the content folder', () => {
    expect(readFileSync(`content/${EDITOR_SCHEMAS}/${name}`, 'utf8')).toBe(text);
  });

  test('has help for each key', () => {
    expect(keysWithoutHelp(JSON.parse(text) as Schema, '')).toEqual([]);
  });
});

test.each(files)('%s fits the schema %s', (file, schema) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const json = JSON.parse(editorSchemas().get(`${schema}.json`)!) as z.core.JSONSchema.JSONSchema;
  expect(z.fromJSONSchema(json).safeParse(parse(text)).error).toBeUndefined();
});

test('VS Code knows for each schema which files it describes', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, object>;
  const known = Object.keys(settings['yaml.schemas']!);
  expect(known.sort()).toEqual([...editorSchemas().keys()].map((name) => `content/.schemas/${name}`).sort());
});

test('an editor is told of a wrong date, an unknown key and a wrong status', () => {
  const json = JSON.parse(editorSchemas().get('region-list.json')!) as z.core.JSONSchema.JSONSchema;
  const list = {
    title: '漳州组',
    status: 'own',
    services: ['opening'],
    source: '排班表',
    places: ['漳浦县'],
  };
  const fits = (change: object) =>
    z.fromJSONSchema(json).safeParse({ ...list, verified: '2026-10-30', ...change }).success;
  expect(fits({})).toBe(true);
  expect(fits({ verified: '10月30日' })).toBe(false);
  expect(fits({ statsu: 'own' })).toBe(false);
  expect(fits({ status: 'owned' })).toBe(false);
});

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

function keysWithoutHelp({ properties = {}, items, anyOf = [] }: Schema, path: string): readonly string[] {
  const below = Object.entries(properties).flatMap(([key, property]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [...(property.description ? [] : [inner]), ...keysWithoutHelp(property, inner)];
  });
  return [...below, ...[...anyOf, ...(items ? [items] : [])].flatMap((part) => keysWithoutHelp(part, path))];
}
