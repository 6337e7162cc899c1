import type { PatchRow } from '../sources/patch.ts';
import { byText } from './by-text.ts';

export const ALIAS_COLUMNS = ['name', 'adcode', 'source'] as const;

/** One row of aliases.csv. */
export type AliasRow = Record<(typeof ALIAS_COLUMNS)[number], string>;

/**
 * The everyday names by hand, sorted; a name of several divisions has a row for each.
 * @example toAliases(patch)[0] // { name: '东乌旗', adcode: '152525', source: 'everyday name' }
 */
export function toAliases(patch: readonly PatchRow[]): AliasRow[] {
  return patch
    .filter(({ kind }) => kind === 'alias')
    .flatMap(({ code, value, source }) => value.split(' ').map((name) => ({ name, adcode: code, source })))
    .sort((a, b) => byText(a.name, b.name) || byText(a.adcode, b.adcode));
}
