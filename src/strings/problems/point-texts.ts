import { nearestWord } from '../../domain/spelling/nearest-word.ts';
import type { PointProblemParams } from '../../domain/problems/contact-problem-params.ts';
import type { Bilingual } from '../language.ts';
import { placeText } from './wording/named-place.ts';
import { positionText } from '../../domain/problems/position.ts';
import type { TextsFor } from './texts-for.ts';

/** The texts of problems with service points, holidays, fees and records. */
export const pointTexts: TextsFor<PointProblemParams> = {
  'point-far': ({ id, place, kilometres }) => ({
    zh: [`网点“${id}”离${placeText(place, 'zh')}大约${kilometres}公里。`, '核对lng、lat、datum和place。'],
    en: [
      `The service point "${id}" is about ${kilometres} km from ${placeText(place, 'en')}.`,
      'Check lng, lat, the datum and the place.',
    ],
  }),
  'point-coordinates': ({ lng, lat, isSwapped }) => ({
    zh: [isSwapped ? '经度和纬度写反了。' : '经度和纬度写在了一格里。', `lng写${lng}，lat写${lat}。`],
    en: [
      isSwapped ? 'Longitude and latitude are swapped.' : 'Longitude and latitude are in one cell.',
      `lng is ${lng}, lat is ${lat}.`,
    ],
  }),
  'holiday-clash': ({ name, other, day, first }) => ({
    zh: [
      `“${name}”和“${other}”都管${day}，说不清照哪一条。`,
      `另一条见${positionText(first)}。改日期，或者在其中一条里用points、phones写明只管谁：写明的优先。`,
    ],
    en: [
      `"${name}" and "${other}" both apply on ${day}, and it is not clear which one counts.`,
      `The other one is at ${positionText(first)}. Change the days, or name points and phones in one of them: the one that names them wins.`,
    ],
  }),
  'holiday-like-missing': ({ name, id, hours }) => ({
    zh: [
      `“${name}”是调休上班，可“${id}”的周一到周五不一样（${hours}），不知道照哪一天。`,
      '写明照星期几，如like: 周五。',
    ],
    en: [
      `"${name}" is a working day, but the weekdays of "${id}" differ (${hours}).`,
      'Write which day it is like, such as like: 周五.',
    ],
  }),
  'part-unpriced': ({ part, known }) => ({
    zh: [`现货里的“${part}”在价目表里没有价格。`, partHint(part, known).zh],
    en: [`The part "${part}" in stock has no price in a fee table.`, partHint(part, known).en],
  }),
  'fee-clash': ({ item, place, first }) => ({
    zh: [`“${item}”在${placeText(place, 'zh')}有两个价。`, `另一处见${positionText(first)}，留一个。`],
    en: [
      `"${item}" has two prices in ${placeText(place, 'en')}.`,
      `The other one is at ${positionText(first)}; keep one.`,
    ],
  }),
  'record-repeated': ({ place, first }) => ({
    zh: [`“${place}”这项服务、这段时间的记录写了两次。`, `见${positionText(first)}，留一个。`],
    en: [
      `"${place}" has two records of this service and period.`,
      `See ${positionText(first)}; keep one of them.`,
    ],
  }),
};

function partHint(part: string, known: readonly string[]): Bilingual {
  const parts = part.split(/[、，,/]/).map((one) => one.trim());
  if (parts.length > 1 && parts.some((one) => known.includes(one))) {
    return { zh: `几样用半角分号隔开：${parts.join(';')}`, en: `Join several with ;: ${parts.join(';')}` };
  }
  if (known.length === 0) {
    return {
      zh: '先在services的价目表里补一行kind: part。',
      en: 'Add a row of kind: part to the fee table of a service.',
    };
  }
  const near = nearestWord(part, known);
  return {
    zh: `${near === undefined ? '' : `是不是“${near}”？`}写价目表里的名字：${known.join('、')}；或者在services里补一行kind: part。`,
    en: `${near === undefined ? '' : `Did you mean "${near}"? `}Write it as the fee tables do: ${known.join(', ')}; or add a row of kind: part to a service.`,
  };
}
