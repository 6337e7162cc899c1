import { z } from 'astro/zod';
import type { Expectation } from '../../domain/problems/expectations.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { Sourced } from '../../data/yaml/yaml-file.ts';

/** A key that goes with one value of another key. */
export interface KeyRule {
  readonly key: string;
  readonly other: string;
  readonly value: string;
  /** What the key takes, if it is required with that value. */
  readonly due?: Expectation;
  /** The key below which both are written. */
  readonly below?: string;
}

/** Keys that another key's value requires, and keys that it leaves without a meaning; in refused entries too. */
export function checkKeys({ value, origin }: Sourced, rules: readonly KeyRule[]): Problem[] {
  return rules.flatMap(({ key, other, value: needed, due, below }): Problem[] => {
    const entry = below === undefined ? toRecord(value) : toRecord(toRecord(value)?.[below]);
    if (!entry) return [];
    const at = (name: string) => positionOf(origin, below === undefined ? name : `${below}.${name}`);
    const isWritten = entry[key] !== undefined && entry[key] !== null;
    const isOther = typeof entry[other] === 'string' && entry[other] !== needed;
    if (isWritten && isOther)
      return [{ kind: 'key-only-with', params: { key, other, value: needed }, at: at(key) }];
    if (isWritten || due === undefined || entry[other] !== needed) return [];
    return [{ kind: 'schema-missing', params: { key, expected: due, options: [] }, at: at(other) }];
  });
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return z.record(z.string(), z.unknown()).safeParse(value).data;
}
