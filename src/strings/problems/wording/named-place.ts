import type { NamedPlace } from '../../../domain/problems/position.ts';
import type { Language } from '../../language.ts';

/**
 * A division with its parents and its code.
 * @example placeText(zhangpu, 'en') // '福建省漳州市漳浦县 (350623)'
 */
export function placeText(place: NamedPlace, language: Language): string {
  const name = fullName(place);
  return language === 'zh' ? `${name}（${place.adcode}）` : `${name} (${place.adcode})`;
}

/**
 * Several divisions of which one is meant.
 * @example placesText([gulou, gulou2], 'en') // '福建省福州市鼓楼区 (350102) or 江苏省南京市鼓楼区 (320106)'
 */
export function placesText(places: readonly NamedPlace[], language: Language): string {
  return places.map((place) => placeText(place, language)).join(language === 'zh' ? '、' : ' or ');
}

/**
 * A division with its parents.
 * @example fullName(zhangpu) // '福建省漳州市漳浦县'
 */
export function fullName({ parents, name }: NamedPlace): string {
  return [...parents, name].join('');
}
