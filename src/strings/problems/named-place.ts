import type { NamedPlace } from '../../domain/problems/position.ts';

/**
 * A division with its parents and its code.
 * @example placeText(zhangpu) // '福建省漳州市漳浦县 (350623)'
 */
export function placeText({ adcode, name, parents }: NamedPlace): string {
  return `${parents.join('')}${name} (${adcode})`;
}

/** The same with the brackets of Chinese text: `福建省漳州市漳浦县（350623）`. */
export function placeTextZh({ adcode, name, parents }: NamedPlace): string {
  return `${parents.join('')}${name}（${adcode}）`;
}
