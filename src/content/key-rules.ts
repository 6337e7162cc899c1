import { z } from 'astro/zod';
import type { Expectation, Problem } from '../domain/problems/problem.ts';
import { positionOf } from '../domain/problems/position.ts';
import { readableKey } from '../data/values/checked-entry.ts';
import type { Sourced } from '../data/yaml/yaml-file.ts';

/** A key that goes with one value of another one. */
export interface KeyRule {
  readonly key: string;
  readonly other: string;
  readonly value: string;
  /** What the key takes, where it must be written with that value. */
  readonly due?: Expectation;
}

/**
 * Keys that are due because of what another one says, and those that it leaves without a meaning; told of refused
 * entries too.
 * @param path the object below the entry that holds both keys; the entry itself where it is empty
 */
export function checkKeys(source: Sourced, rules: readonly KeyRule[], path = ''): Problem[] {
  const inner = path === '' ? source.value : readableKey(z.unknown(), source, path);
  const entry = z.record(z.string(), z.unknown()).safeParse(inner).data;
  if (!entry) return [];
  const at = (key: string) => positionOf(source.origin, path === '' ? key : `${path}.${key}`);
  return rules.flatMap(({ key, other, value, due }): Problem[] => {
    const isWritten = entry[key] !== undefined && entry[key] !== null;
    const isOther = typeof entry[other] === 'string' && entry[other] !== value;
    if (isWritten && isOther) return [{ kind: 'key-only-with', params: { key, other, value }, at: at(key) }];
    if (isWritten || due === undefined || entry[other] !== value) return [];
    return [{ kind: 'schema-missing', params: { key, expected: due, options: [] }, at: at(other) }];
  });
}

/** The relation `authorised` stands on an authorisation. */
export const relationRules: readonly KeyRule[] = [
  { key: 'authorisation', other: 'relation', value: 'authorised', due: 'authorisation' },
];

/** Only a partner's list has a partner; that it must have one is told with the partners that there are. */
export const partnerRules: readonly KeyRule[] = [{ key: 'partner', other: 'status', value: 'partner' }];
