import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsIn } from './check-texts.ts';
import { facts } from './fixtures/facts.ts';
import type { EditorText, TextRole } from './rule.ts';
import { textRules } from './text-rules.ts';

const linesOf = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const pairsOf = (name: string) =>
  linesOf(name).map((line): [string, string] => [line.split('\t')[0]!, line.split('\t')[1]!]);

const claims = (text: string, role: TextRole = 'text', about: EditorText['about'] = {}) =>
  claimsIn([{ text, role, about, at: (offset) => ({ file: 'a.md', line: 1, column: offset + 1 }) }], facts);

const about: Readonly<Record<string, EditorText['about']>> = {
  'remote-as-visit': { list: 'remote' },
  'part-as-whole': { unit: '469021' },
};

test.each(Object.entries(textRules))(
  '%s refuses its bad example and leaves its good one alone',
  (id, rule) => {
    const role = 'roles' in rule ? rule.roles[0] : 'text';
    expect(claims(rule.bad, role, about[id]).map((claim) => claim.rule)).toContain(id);
    expect(claims(rule.good, role, about[id])).toEqual([]);
  },
);

test.each([...linesOf('honest-sentences.txt'), ...linesOf('honest-near.txt')])(
  'is silent: %s',
  (sentence) => {
    expect(claims(sentence)).toEqual([]);
  },
);

test.each(pairsOf('honest-elsewhere.tsv'))('is silent where %s looks: %s', (id, sentence) => {
  expect(claims(sentence, 'text', about[id])).toEqual([]);
});

test.each(pairsOf('claims.tsv'))('%s refuses: %s', (id, sentence) => {
  const role = id === 'nameless-source' ? 'source' : 'text';
  expect(claims(sentence, role, about[id]).map((claim) => claim.rule)).toContain(id);
});
