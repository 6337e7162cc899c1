import type { NamedPlace } from '../../../domain/problems/position.ts';

/** Above the counties; 全境 of a city without counties is the city. */
const WIDE = /^\d{4}00$/;

/**
 * What an editor writes for a division in a region list: as many of its parents as identify it, its name,
 * and 全境 where it is wider than a county.
 * @example placeForm(zhangpu) // '漳州市漳浦县'
 * @example placeForm(zhangzhou) // '福建省漳州市全境'
 */
export function placeForm({ adcode, name, parents }: NamedPlace): string {
  const above = adcode.length > 6 ? parents.slice(-2) : parents.slice(-1);
  return `${above.join('')}${name}${WIDE.test(adcode) ? '全境' : ''}`;
}
