import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Gazetteer } from '../../../../src/domain/places/gazetteer.ts';
import { parentsOf } from '../../../../src/domain/places/gazetteer.ts';
import { toSimplified } from '../../../../src/domain/places/traditional.ts';
import { plainLetters } from '../../../../src/domain/spelling/syllables.ts';
import { brotliLength } from '../compressed.ts';
import type { Load } from './engine.ts';
import { initialsOf, fullSyllables, stemSyllables } from '../spellings.ts';

/** A division as general search engines get it; the words of a field are separated by spaces. */
export interface PlaceDocument {
  /** Adcode. */
  readonly id: string;
  readonly name: string;
  readonly stem: string;
  /** Names and stems of the divisions above it. */
  readonly parents: string;
  /** Of the full name, of the stem, and of the stem after that of the parent. */
  readonly pinyin: string;
  readonly initials: string;
  /** Old names. */
  readonly former: string;
}

/** The fields that are searched. */
export const documentFields = ['id', 'name', 'stem', 'pinyin', 'initials', 'former', 'parents'] as const;

/** Every division, for engines that know nothing about places. */
export function placeDocuments(gazetteer: Gazetteer): readonly PlaceDocument[] {
  const oldNames = gazetteer.history.flatMap(({ name, successors }) =>
    successors.map((code) => ({ code, name })),
  );
  const oldNamesOf = Map.groupBy(oldNames, ({ code }) => code);
  return gazetteer.divisions.map((division) => {
    const parents = parentsOf(gazetteer, division);
    const [full, short] = [fullSyllables(division), stemSyllables(division)];
    const parent = parents.slice(-1).flatMap(stemSyllables);
    return {
      id: division.adcode,
      name: division.name,
      stem: division.stem,
      parents: parents.flatMap(({ name, stem }) => [name, stem]).join(' '),
      pinyin: [full, short, [...parent, ...short]].map((syllables) => syllables.join('')).join(' '),
      initials: [short, full].map(initialsOf).join(' '),
      former: (oldNamesOf.get(division.adcode) ?? []).map(({ name }) => name).join(' '),
    };
  });
}

const shipped = z.custom<readonly PlaceDocument[]>();

/** The documents as a visitor fetches them. */
export function parseDocuments(payload: string): readonly PlaceDocument[] {
  return shipped.parse(JSON.parse(payload));
}

/** What a visitor fetches of an engine that indexes the documents itself: its library and the documents. */
export function loadOf(library: string, payload: string): Load {
  const code = readFileSync(new URL(import.meta.resolve(library)));
  return { requests: 2, bytes: brotliLength(payload) + brotliLength(code) };
}

/**
 * The terms of a text: words of letters or digits; for Chinese each run of characters and each pair in it. Pairs
 * are how Chinese is commonly indexed without a dictionary.
 * @example termsOf('漳州 漳浦县') // ['漳州', '漳浦县', '漳浦', '浦县']
 */
export function termsOf(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[a-z\d]+/gu) ?? [];
  return [...new Set(runs.flatMap((run) => [run, ...(/[a-z\d]/.test(run) ? [] : pairsOf(run))]))];
}

/** The terms of a query. */
export function queryTermsOf(query: string): string[] {
  return termsOf(plainQuery(query));
}

/**
 * A query as any site would normalise it: simplified characters, no tones, and pinyin as one word, however it
 * is spaced.
 * @example plainQuery('Zhāng pǔ') // 'zhangpu'
 */
export function plainQuery(query: string): string {
  const plain = toSimplified(plainLetters(query));
  return /\p{Script=Han}/u.test(plain) ? plain : plain.replace(/[\s']+/g, '');
}

function pairsOf(run: string): readonly string[] {
  return [...run].slice(1).map((_, at) => run.slice(at, at + 2));
}
