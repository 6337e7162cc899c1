import type { z } from 'astro/zod';
import type { Expectation } from '../../domain/problems/expectations.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { NumberRange } from '../../domain/problems/value-fault.ts';
import { nearestWord } from '../../domain/spelling/nearest-word.ts';
import { expectations } from '../../domain/problems/expectations.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { meantKey } from '../../strings/problems/wording/key-names.ts';
import { isOptionalAt, knownKeys } from './schema-tree.ts';
import { meantValue } from './meant-value.ts';
import { isWithin } from './fields.ts';
import type { Sourced } from '../yaml/yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** How much of a value a message shows. */
const LONGEST = 60;

/** The problems of one value against its schema, each at the place that it is about. */
export function toProblems(schema: z.ZodObject, issues: readonly Issue[], source: Sourced): Problem[] {
  return toldIssues(issues).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownKeys(schema, issue, source)
      : [toProblem(schema, issue, source)],
  );
}

/** The issues that are reported: where a value may have several forms, those of the form that it has. */
export function toldIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    const meant = issue.code === 'invalid_union' ? meantOption(issue) : undefined;
    return meant ? toldIssues(meant) : [issue];
  });
}

/** The key without a value, in the same object, below which a key belongs: `response:` for `within`. */
export function emptyParent(
  schema: z.ZodObject,
  path: readonly PropertyKey[],
  key: string,
  value: unknown,
): string | undefined {
  const object = valueAt(value, path);
  if (!isIndexable(object)) return undefined;
  return Object.keys(object).find((other) => {
    const isList = knownKeys(schema, [...path, other, 0]).length > 0;
    return !isList && isEmpty(object[other]) && knownKeys(schema, [...path, other]).includes(key);
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || (isIndexable(value) && Object.keys(value).length === 0);
}

/** The known key that a misspelt one, or a Chinese one, is probably meant to be. */
export function nearKey(key: string, known: readonly string[]): string | undefined {
  return meantKey(key, known) ?? nearestWord(key, known);
}

// The issues of the option whose form the value has: an object with a wrong key is meant as that object.
function meantOption({ errors, path }: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const isOfAnotherForm = ({ code, path: inner }: Issue) =>
    inner.length === 0 && (code === 'invalid_type' || code === 'invalid_union');
  const option = errors.find((issues) => !issues.some(isOfAnotherForm));
  return option?.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function unknownKeys(
  schema: z.ZodObject,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  { value, origin }: Sourced,
): Problem[] {
  const path = pathOf(issue);
  const known = knownKeys(schema, issue.path);
  return issue.keys.map((key) => {
    const at = positionOf(origin, `${path}#${key}`);
    const parent = emptyParent(schema, issue.path, key, value);
    if (parent !== undefined) return { kind: 'schema-key-outside', params: { key, parent }, at };
    const near = nearKey(key, known);
    const params = { key, known, ...(near !== undefined && { nearest: near }) };
    return { kind: 'schema-unknown-key', params, at };
  });
}

function toProblem(schema: z.ZodObject, issue: Issue, { value, origin }: Sourced): Problem {
  const path = pathOf(issue);
  const found = valueAt(value, issue.path);
  const at = positionOf(origin, path);
  const key = issue.path.findLast((part) => typeof part === 'string') ?? '';
  const range = rangeOf(issue);
  const entry = typeof issue.path.at(-1) === 'number' ? { isEntry: true } : {};
  const wanted = {
    expected: expectationOf(issue),
    options: optionsOf(issue),
    ...(range && { range }),
    ...entry,
  };
  if (found === undefined) return { kind: 'schema-missing', params: { key, ...wanted }, at };
  const isNeedless = shown(found).trim() === '' && isOptionalAt(schema, issue.path);
  const empty = isNeedless ? { isOptional: true } : {};
  const params = { key, value: shown(found), ...wanted, ...empty, ...meant(issue, found, origin.file) };
  return { kind: 'schema-invalid', params, at };
}

// What to write instead is shown as the editor writes it: in a table a cell, elsewhere with its key.
function meant(issue: Issue, found: unknown, file: string) {
  if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') return {};
  const expected = expectationOf(issue);
  const value = String(found);
  const isBare = expected === 'text' && typeof found !== 'string';
  const { instead, ...why } = isBare
    ? { instead: JSON.stringify(value) }
    : meantValue(expected, value, optionsOf(issue));
  const range = rangeOf(issue);
  if (instead === undefined || (range && !isWithin(Number(instead), range))) return why;
  const key = issue.path.at(-1);
  const isKeyed = typeof key === 'string' && !file.endsWith('.csv');
  return { ...why, instead: isKeyed ? `${key}: ${instead}` : instead };
}

function expectationOf(issue: Issue): Expectation {
  const named = expectations.find((expectation) => expectation === issue.message);
  if (named) return named;
  if (issue.code === 'invalid_value') return 'one-of';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'list';
  if (issue.code === 'too_small') return 'number';
  if (issue.code !== 'invalid_type') return 'text';
  if (issue.expected === 'array') return 'list';
  if (issue.expected === 'int' || issue.expected === 'number') return 'number';
  return expectations.find((expectation) => expectation === issue.expected) ?? 'text';
}

function optionsOf(issue: Issue): readonly string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

function rangeOf(issue: Issue): NumberRange | undefined {
  if (issue.code === 'too_small' && issue.origin !== 'array') return { min: Number(issue.minimum) };
  return issue.code === 'custom' ? issue.params : undefined;
}

function pathOf(issue: Issue): string {
  return issue.path.map(String).join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((part: unknown, key) => (isIndexable(part) ? part[key] : undefined), value);
}

function isIndexable(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
