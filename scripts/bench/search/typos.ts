import { isOneEdit } from '../../../src/domain/spelling/edits.ts';
import type { Meanings } from './country.ts';
import { pick } from './country.ts';

/** Makes one typo; `random` returns numbers from 0 to 1. */
export type Mistype = (text: string, random: () => number) => string;

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** A character left out. */
export const leaveOut: Mistype = (text, random) => splice(text, below(text.length, random), '');

/** A character typed twice. */
export const typeTwice: Mistype = (text, random) => {
  const at = below(text.length, random);
  return splice(text, at, text.charAt(at).repeat(2));
};

/** A letter replaced by another. */
export const mistypeLetter: Mistype = (text, random) =>
  splice(text, below(text.length, random), pick(LETTERS, random));

/** A character replaced by one of these. */
export function mistypeCharacter(characters: readonly string[]): Mistype {
  return (text, random) => splice(text, below(text.length, random), pick(characters, random));
}

/**
 * A character replaced by another of the same sound; the text itself where none is known.
 * @param soundalikes characters of the same sound, by character
 */
export function mistakeSound(soundalikes: ReadonlyMap<string, readonly string[]>): Mistype {
  return (text, random) => {
    const at = below(text.length, random);
    const character = text.charAt(at);
    return splice(text, at, pick(soundalikes.get(character) ?? [character], random));
  };
}

/**
 * Finds the divisions with a spelling one edit away: one wrong, missing, doubled or swapped character.
 * @param meanings adcodes by spelling
 */
export function createNearest(meanings: Meanings): (text: string) => readonly string[] {
  const shortened = [...meanings.keys()].flatMap((spelling) =>
    shortenings(spelling).map((rest) => ({ rest, spelling })),
  );
  const byRest = Map.groupBy(shortened, ({ rest }) => rest);
  return (text) => {
    // Texts one edit apart become equal when at most one character of each is left out.
    const close = shortenings(text).flatMap((rest) => byRest.get(rest) ?? []);
    const near = new Set(
      close.map(({ spelling }) => spelling).filter((spelling) => isOneEdit(spelling, text)),
    );
    return [...new Set([...near].flatMap((spelling) => meanings.get(spelling) ?? []))];
  };
}

/** The text, and the text without each of its characters. */
function shortenings(text: string): readonly string[] {
  return [text, ...Array.from(text, (_, at) => splice(text, at, ''))];
}

function splice(text: string, at: number, replacement: string): string {
  return text.slice(0, at) + replacement + text.slice(at + 1);
}

function below(count: number, random: () => number): number {
  return Math.floor(random() * count);
}
