import type { Sounds } from './sounds.ts';

const LEVEL_AT_END = /(?:自治[区州县旗]|地区|新区|林区|特区|[省市县区旗州盟])$/;
/** Characters; what is longer is no name. */
const LONGEST = 20;

/**
 * Whether one character is missing, too many or another. Names of two characters are all alike by that.
 * @example isOneAway('漳浦县', '漳埔县') // true
 */
export function isOneAway(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < 2 || long.length < 3 || a === b) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return start + end >= long.length - 1;
}

/**
 * Whether all characters but one are the same, or sound or look the same; one at least must.
 * @example isNearlyAlike(sounds, '漳浦', '彰蒲') // true
 */
export function isNearlyAlike(sounds: Sounds, a: string, b: string): boolean {
  return a.length === b.length && a.length > 1 && differences(sounds, a, b) <= 1;
}

/** How many characters neither are the same nor sound or look so, place by place; what is longer differs there. */
export function differences({ isAlike }: Sounds, a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    if (!isAlike(a.charAt(at), b.charAt(at))) count += 1;
  }
  return count;
}

/**
 * What is left when one character is taken out, and the name: names one edit apart share one of them.
 * @example restsOf('漳浦县') // 漳浦县, 浦县, 漳县, 漳浦
 */
export function restsOf(name: string): readonly string[] {
  if (name.length < 3 || name.length > LONGEST) return [];
  const rests = [name];
  for (let at = 0; at < name.length; at += 1) rests.push(name.slice(0, at) + name.slice(at + 1));
  return rests;
}

/** A written name, and what it is without its level where that leaves two characters. */
export function stemsOf(name: string): readonly string[] {
  const stem = name.replace(LEVEL_AT_END, '');
  return stem.length > 1 && stem !== name ? [name, stem] : [name];
}
