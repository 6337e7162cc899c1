const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Whether a text is a unified social credit code with a right check character, by GB 32100-2015: weights
 * 3^(i-1) mod 31 over the first 17 characters, check value 31 minus the sum mod 31.
 * @example isCreditCode('91350100M000100Y43') // true
 */
export function isCreditCode(text: string): boolean {
  const values = Array.from(text, (character) => ALPHABET.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = values.slice(0, 17).reduce((total, value, place) => total + value * weightAt(place), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}

function weightAt(place: number): number {
  return place === 0 ? 1 : (weightAt(place - 1) * 3) % 31;
}
