import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { levelOf } from '../tables/named-division.ts';
import { toStem } from '../tables/stems.ts';

/** One edition of GB/T 2260. */
export interface Edition {
  /** Year and month, as `200812`. */
  id: string;
  /** Names by code. */
  names: ReadonlyMap<string, string>;
}

/** A pair of code and name that is in one edition and missing from a later one. */
export interface FormerName {
  code: string;
  name: string;
  /** Full name of the prefecture, or of the province where there was none. */
  parentName: string;
  /** Last edition that has the pair. */
  edition: string;
  /** Year of the edition after it; none for the last edition. */
  goneIn: string | undefined;
  /** What replaces it in the next edition, where that is clear. */
  next: { code: string; name: string } | undefined;
}

/** Placeholder rows that only fill a level, as the editions name them. */
const FILLERS = /^(?:市辖区|县|市|.+市市辖区|(?:自治区|省)直辖.*)$/;

/** The editions of gb2260, oldest first. */
export function readEditions(): Edition[] {
  const ids = readLibrary('revisions', z.array(z.string())).sort();
  const shape = z.record(z.string(), z.string());
  return ids.map((id) => ({ id, names: new Map(Object.entries(readLibrary(id, shape))) }));
}

/** Pairs that are missing from the next edition, and all pairs of the last edition; each pair once. */
export function toFormerNames(editions: readonly Edition[]): FormerName[] {
  const former = editions.flatMap((edition, at) => namesGone(edition, editions[at + 1]));
  return [...new Map(former.map((pair) => [pair.code + pair.name, pair])).values()];
}

function namesGone({ id, names }: Edition, later: Edition | undefined): FormerName[] {
  const fresh = later ? pairsMissing(later.names, names) : [];
  return pairsMissing(names, later?.names).map(({ code, name }) => ({
    code,
    name,
    parentName: parentNameOf(code, names),
    edition: id,
    goneIn: later?.id.slice(0, 4),
    next: nextAmong(fresh, code, name),
  }));
}

function pairsMissing(names: Edition['names'], others: Edition['names'] | undefined) {
  const pairs = [...names].map(([code, name]) => ({ code, name }));
  return pairs.filter(({ code, name }) => !FILLERS.test(name) && others?.get(code) !== name);
}

// New in the same province and level: the name, else the stem, else the code under another name.
function nextAmong(fresh: readonly { code: string; name: string }[], code: string, name: string) {
  const near = fresh
    .filter((pair) => pair.code.startsWith(code.slice(0, 2)))
    .filter((pair) => levelOf(pair.code) === levelOf(code));
  return (
    single(near.filter((pair) => pair.name === name)) ??
    single(near.filter((pair) => toStem(pair.name) === toStem(name))) ??
    near.find((pair) => pair.code === code)
  );
}

function single<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function parentNameOf(code: string, names: Edition['names']): string {
  const prefecture = names.get(`${code.slice(0, 4)}00`) ?? '';
  const isDirect = code.endsWith('00') || FILLERS.test(prefecture);
  return (isDirect ? names.get(`${code.slice(0, 2)}0000`) : prefecture) ?? '';
}

function readLibrary<T>(name: string, shape: z.ZodType<T>): T {
  const path = new URL(import.meta.resolve(`gb2260/lib/${name}.json`));
  return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
}
