import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { outcomeTable } from '../domain/places/outcomes.ts';
import { contentFiles } from './content-files.ts';

const guide = readFileSync('content/README.md', 'utf8');

test.each(Object.values(contentFiles))('content/README.md has all keys and values of $path', (file) => {
  const title = new RegExp(`^### \`${file.path}/?\`$`, 'm');
  const [, behind = ''] = guide.split(title);
  const [section = ''] = behind.split(/^##+ /m);
  const json: Schema = z.toJSONSchema(file.schema, { io: 'input', unrepresentable: 'any' });
  expect(wordsOf(json, '').filter((word) => !section.includes(`\`${word}\``))).toEqual([]);
});

test('content/README.md has all outcomes, in Chinese and in English', () => {
  const [chinese = '', english = ''] = guide.split('## In English');
  const outcomes = Object.keys(outcomeTable).map((outcome) => `\`${outcome}\``);
  expect(outcomes.filter((outcome) => !chinese.includes(outcome) || !english.includes(outcome))).toEqual([]);
});

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[];
  readonly enum?: readonly unknown[];
}

/** The keys of a schema by their paths (`fees.item`), and the words that its values are chosen from. */
function wordsOf(schema: Schema, path: string): readonly string[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [inner, ...wordsOf(property as Schema, inner)];
  });
  const parts = [schema.items, ...(schema.anyOf ?? [])].filter((part) => part !== undefined);
  return [
    ...below,
    ...(schema.enum ?? []).map(String),
    ...parts.flatMap((part) => wordsOf(part as Schema, path)),
  ];
}
