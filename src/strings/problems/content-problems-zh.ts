import { firstOf } from './first-of.ts';
import { nearest } from '../../domain/places/known-word.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import { placeTextZh as placeText } from './named-place.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in Chinese of problems with hours, fees, authorisations and technicians. */
export const contentProblemsZh = {
  'key-only-with': ({ key, other, value }) => ({
    message: `“${key}”只在${other}是${value}时写。`,
    hint: `删掉${key}，或者把${other}改成${value}。`,
  }),
  'holiday-clash': ({ name, other, day, first }) => ({
    message: `“${name}”和“${other}”都管${day}，说不清照哪一条。`,
    hint: `另一条见${positionText(first)}。改日期，或者在其中一条里用points、phones写明只管谁：写明的优先。`,
  }),
  'holiday-like-missing': ({ name, id, hours }) => ({
    message: `“${name}”是调休上班，可“${id}”的周一到周五不一样（${hours}），不知道照哪一天。`,
    hint: '写明照星期几，如like: 周五。',
  }),
  'part-unpriced': ({ part, known }) => ({
    message: `现货里的“${part}”在价目表里没有价格。`,
    hint: partHint(part, known),
  }),
  'fee-clash': ({ item, place, first }) => ({
    message: `“${item}”在${placeText(place)}有两个价。`,
    hint: `另一处见${positionText(first)}，留一个。`,
  }),
  'point-coordinates': ({ lng, lat, isSwapped }) => ({
    message: isSwapped ? '经度和纬度写反了。' : '经度和纬度写在了一格里。',
    hint: `lng写${lng}，lat写${lat}。`,
  }),
  'day-future': ({ key, day, today }) => ({
    message: `“${key}”写的${day}还没有到：今天是${today}。`,
    hint: '写已经过去的、真正的那一天。',
  }),
  'place-below-county': ({ raw, county }) => ({
    message: `“${raw}”是乡镇，这里只能写到县区。`,
    hint: `整个县区都是这样，就写成${county.parents.join('')}${county.name}；只是这个乡镇的，不写在这里。`,
  }),
  'authorisation-expired': ({ holder, day, today }) => ({
    message: `${holder}的授权${day}到期，今天是${today}。`,
    hint: '续了授权就写新的日期；没有续，把relation改成independent，删掉authorisation。',
  }),
  'authorisation-outside': ({ holder, list, places, regions }) => ({
    message: `清单“${list}”里有${String(places.length)}个县区不在${holder}的授权地区内：${placesText(places)}。`,
    hint: `授权地区见${positionText(regions)}。从清单里去掉这些县区，或者把relation改成independent。`,
  }),
  'authorisation-service': ({ holder, list, services, scope }) => ({
    message: `清单“${list}”里的${services.join('、')}不在${holder}的授权范围内。`,
    hint: `授权范围见${positionText(scope)}。改清单，或者把relation改成independent。`,
  }),
  'technician-salt-missing': () => ({
    message: '有了technicians.csv，site.yaml里还没有technicianSalt。',
    hint: 'npm run technician会给一个，写进site.yaml，以后不再改。',
  }),
  'consent-future': ({ day, today }) => ({
    message: `同意的日期${day}还没有到：今天是${today}。`,
    hint: '写师傅书面同意的那一天；还没有同意就不要写进来。',
  }),
  'technician-repeated': ({ first }) => ({
    message: '这位师傅已经写过一次。',
    hint: `见${positionText(first)}，留一行。`,
  }),
  'notice-authorisation-ends': ({ holder, day, days }) => ({
    message: `${holder}的授权${day}到期，还有${String(days)}天；过了这一天网站就不能发布。`,
    hint: '办好续期，写新的日期。',
  }),
  'notice-prices-future': ({ day, today }) => ({
    message: `这些价格${day}起才算数，今天是${today}，网页上却已经在用。`,
    hint: '到了那一天再改价；或者改成真正的日期。',
  }),
  'notice-technician-expired': ({ day, today }) => ({
    message: `这位师傅的证${day}到期，今天是${today}，网站上查不到了。`,
    hint: '续了就改日期，不干了就删掉这一行。',
  }),
} satisfies Partial<ProblemTexts>;

function placesText(places: readonly NamedPlace[]): string {
  const { first, rest } = firstOf(places.map(placeText));
  return `${first.join('、')}${rest > 0 ? `，另有${String(rest)}个` : ''}`;
}

function partHint(part: string, known: readonly string[]): string {
  const parts = part.split(/[、，,/]/).map((one) => one.trim());
  if (parts.length > 1 && parts.some((one) => known.includes(one)))
    return `几样用半角分号隔开：${parts.join(';')}`;
  if (known.length === 0) return '先在services的价目表里补一行kind: part。';
  const near = nearest(part, known);
  const nearText = near === undefined ? '' : `是不是“${near}”？`;
  return `${nearText}写价目表里的名字：${known.join('、')}；或者在services里补一行kind: part。`;
}
