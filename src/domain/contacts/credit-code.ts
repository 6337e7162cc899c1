import type { Fault } from '../problems/value-fault.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Whether a text is a unified social credit code with a right check character, by GB 32100-2015: weights
 * 3^(i-1) mod 31 over the first 17 characters, check value 31 minus the sum mod 31.
 * @example isCreditCode('91350100M000100Y43') // true
 */
export function isCreditCode(text: string): boolean {
  return creditCodeFault(text) === undefined;
}

/**
 * What is wrong with a credit code: a character that none has, its length, or its check character.
 * @example creditCodeFault('91350100M000100Y44') // { what: 'check' }
 */
export function creditCodeFault(text: string): Fault | undefined {
  const characters = [...text];
  const sign = characters.find((character) => !ALPHABET.includes(character));
  if (sign !== undefined) return { what: 'sign', sign };
  if (characters.length !== 18) return { what: 'length', is: characters.length, due: [18] };
  const values = characters.map((character) => ALPHABET.indexOf(character));
  const sum = values.slice(0, 17).reduce((total, value, place) => total + value * weightAt(place), 0);
  return (31 - (sum % 31)) % 31 === values[17] ? undefined : { what: 'check' };
}

function weightAt(place: number): number {
  return place === 0 ? 1 : (weightAt(place - 1) * 3) % 31;
}
