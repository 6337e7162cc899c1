/**
 * Whether one wrong, missing, doubled or swapped character parts two texts that are not the same.
 * @example isOneEdit('zhanpgu', 'zhangpu') // true
 */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const start = commonStart(a, b);
  const end = commonEnd(a, b, Math.min(a.length, b.length) - start);
  const left = Math.max(a.length, b.length) - start - end;
  if (left <= 1) return true;
  return left === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Letters that many speakers do not keep apart: zh and z, ng and n, l and n, f and h, ü and u. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/([zcs])h/g, '$1'],
  [/ng/g, 'n'],
  [/[lr]/g, 'n'],
  [/f/g, 'h'],
  [/v/g, 'u'],
];

/**
 * How unlikely it is that one edit parts two texts: 0 for letters that sound alike and for doubled or
 * swapped ones, 1 for others, 2 where the texts begin differently.
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

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length;
}
