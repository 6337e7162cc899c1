import type { z } from 'astro/zod';
import type { Origin } from '../../domain/problems/position.ts';
import { knownKeys } from './schema-tree.ts';
import type { Sourced } from '../yaml/yaml-file.ts';
import { emptyParent, nearKey, toldIssues } from './zod-problems.ts';

/** A key at a path, and where its value is meant to stand below that path, which is free. */
interface MeantKey {
  readonly path: readonly PropertyKey[];
  readonly key: string;
  /** The right key, or the key above it and the key itself. */
  readonly meant: readonly string[];
}

/**
 * An entry with its misspelt keys corrected, and keys written beside the one that they belong to moved below it. So a
 * mistake is reported once, as the wrong key, and not as a missing key or in checks that depend on its value.
 * @returns the same entry where no key is misspelt
 */
export function withMeantKeys(
  schema: z.ZodObject,
  issues: readonly z.core.$ZodIssue[],
  source: Sourced,
): Sourced {
  return toldIssues(issues)
    .flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantKeys(schema, issue, source.value) : []))
    .reduce((mended, key) => withKey(mended, key), source);
}

function meantKeys(
  schema: z.ZodObject,
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  value: unknown,
): readonly MeantKey[] {
  const known = knownKeys(schema, path);
  const meant = keys.flatMap((key): MeantKey[] => {
    const parent = emptyParent(schema, path, key, value);
    const near = nearKey(key, known);
    if (parent !== undefined) return [{ path, key, meant: [parent, key] }];
    return near === undefined || hasKey(value, [...path, near]) ? [] : [{ path, key, meant: [near] }];
  });
  const isFirst = (one: MeantKey, index: number) =>
    meant.findIndex((other) => other.meant.join('.') === one.meant.join('.')) === index;
  return meant.filter(isFirst);
}

function withKey({ value, origin }: Sourced, key: MeantKey): Sourced {
  return { value: moved(value, key.path, key), origin: withPositions(origin, key) };
}

function moved(value: unknown, [step, ...rest]: readonly PropertyKey[], key: MeantKey): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? moved(item, rest, key) : item));
  }
  if (!isObject(value)) return value;
  if (step !== undefined) return { ...value, [String(step)]: moved(value[String(step)], rest, key) };
  const [first = '', second] = key.meant;
  const { [key.key]: inner, ...others } = value;
  const above = others[first];
  return {
    ...others,
    [first]: second === undefined ? inner : { ...(isObject(above) && above), [second]: inner },
  };
}

function withPositions({ file, positions }: Origin, { path, key, meant }: MeantKey): Origin {
  const [from, to] = [
    [...path, key],
    [...path, ...meant],
  ].map((parts) => parts.map(String));
  const [below, right] = [from?.join('.') ?? '', to?.join('.') ?? ''];
  const entries = Object.entries(positions).map(([name, place]) => {
    if (name === keyOf(from)) return [keyOf(to), place] as const;
    const isBelow = name === below || name.startsWith(`${below}.`) || name.startsWith(`${below}#`);
    return [isBelow ? right + name.slice(below.length) : name, place] as const;
  });
  return { file, positions: Object.fromEntries(entries) };
}

// Where the key itself stands, not its value: `places.3#note`.
function keyOf(path: readonly string[] = []): string {
  return `${path.slice(0, -1).join('.')}#${path.at(-1) ?? ''}`;
}

function hasKey(value: unknown, [key, ...rest]: readonly PropertyKey[]): boolean {
  if (key === undefined) return true;
  return isObject(value) && value[String(key)] !== undefined && hasKey(value[String(key)], rest);
}

// A list too: its entries are found by their numbers.
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
