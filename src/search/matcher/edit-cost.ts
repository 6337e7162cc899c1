/** Letters that many speakers do not keep apart: zh and z, ng and n, l and n, f and h, ü and u. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/([zcs])h/g, '$1'],
  [/ng/g, 'n'],
  [/[lr]/g, 'n'],
  [/f/g, 'h'],
  [/v/g, 'u'],
];

/**
 * How unlikely a typing error is between two texts that are one edit apart: 0 for letters that sound alike and for
 * doubled or swapped ones, 1 for others, 2 where the texts begin differently.
 */
export function editCost(a: string, b: string): number {
  if (blurred(a) === blurred(b) || sorted(a) === sorted(b) || undoubled(a) === undoubled(b)) return 0;
  return a.startsWith(b.charAt(0)) ? 1 : 2;
}

function blurred(text: string): string {
  return alike.reduce((result, [pattern, simple]) => result.replace(pattern, simple), text);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function undoubled(text: string): string {
  return text.replace(/(.)\1/g, '$1');
}
