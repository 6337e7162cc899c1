import { nearestWord } from '../../domain/spelling/nearest-word.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import { firstOf } from './first-of.ts';
import { placeText } from './named-place.ts';
import { placeTextZh } from './named-place.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** Hours, fees, authorisations and technicians. */
export const contentProblems = {
  'key-only-with': ({ key, other, value }) => ({
    zh: [`“${key}”只在${other}是${value}时写。`, `删掉${key}，或者把${other}改成${value}。`],
    en: [`"${key}" goes with ${other}: ${value} alone.`, `Take ${key} out, or write ${other}: ${value}.`],
  }),
  'holiday-clash': ({ name, other, day, first }) => ({
    zh: [
      `“${name}”和“${other}”都管${day}，说不清照哪一条。`,
      `另一条见${positionText(first)}。改日期，或者在其中一条里用points、phones写明只管谁：写明的优先。`,
    ],
    en: [
      `"${name}" and "${other}" both hold on ${day}, and nobody knows which one counts.`,
      `The other one stands at ${positionText(first)}. Change the days, or name points and phones in one of them: what is named wins.`,
    ],
  }),
  'holiday-like-missing': ({ name, id, hours }) => ({
    zh: [
      `“${name}”是调休上班，可“${id}”的周一到周五不一样（${hours}），不知道照哪一天。`,
      '写明照星期几，如like: 周五。',
    ],
    en: [
      `"${name}" is a working day, but the weekdays of "${id}" differ (${hours}).`,
      'Write like which day it is, such as like: 周五.',
    ],
  }),
  'part-unpriced': ({ part, known }) => ({
    zh: [`现货里的“${part}”在价目表里没有价格。`, partHintZh(part, known)],
    en: [`The part "${part}" in stock has no price in a fee table.`, partHintEn(part, known)],
  }),
  'fee-clash': ({ item, place, first }) => ({
    zh: [`“${item}”在${placeTextZh(place)}有两个价。`, `另一处见${positionText(first)}，留一个。`],
    en: [
      `"${item}" has two prices in ${placeText(place)}.`,
      `The other one stands at ${positionText(first)}; keep one.`,
    ],
  }),
  'point-coordinates': ({ lng, lat, isSwapped }) => ({
    zh: [isSwapped ? '经度和纬度写反了。' : '经度和纬度写在了一格里。', `lng写${lng}，lat写${lat}。`],
    en: [
      isSwapped ? 'Longitude and latitude are swapped.' : 'Longitude and latitude stand in one cell.',
      `lng is ${lng}, lat is ${lat}.`,
    ],
  }),
  'day-future': ({ key, day, today }) => ({
    zh: [`“${key}”写的${day}还没有到：今天是${today}。`, '写已经过去的、真正的那一天。'],
    en: [
      `"${key}" is ${day}, which has not come yet: today is ${today}.`,
      'Write the real day, which has passed.',
    ],
  }),
  'place-below-county': ({ raw, county }) => ({
    zh: [
      `“${raw}”是乡镇，这里只能写到县区。`,
      `整个县区都是这样，就写成${county.parents.join('')}${county.name}；只是这个乡镇的，不写在这里。`,
    ],
    en: [
      `"${raw}" is a township; counties are the smallest places here.`,
      `Write ${county.parents.join('')}${county.name} if it holds for the whole county; what holds for the township alone cannot be written here.`,
    ],
  }),
  'authorisation-expired': ({ holder, day, today }) => ({
    zh: [
      `${holder}的授权${day}到期，今天是${today}。`,
      '续了授权就写新的日期；没有续，把relation改成independent，删掉authorisation。',
    ],
    en: [
      `The authorisation of ${holder} ended on ${day}; today is ${today}.`,
      'Write the new date if it was renewed; else write relation: independent and take authorisation out.',
    ],
  }),
  'authorisation-outside': ({ holder, list, places, regions }) => ({
    zh: [
      `清单“${list}”里有${String(places.length)}个县区不在${holder}的授权地区内：${placesTextZh(places)}。`,
      `授权地区见${positionText(regions)}。从清单里去掉这些县区，或者把relation改成independent。`,
    ],
    en: [
      `The list "${list}" names ${String(places.length)} ${places.length === 1 ? 'county' : 'counties'} for which ${holder} is not authorised: ${placesTextEn(places)}.`,
      `The regions stand at ${positionText(regions)}. Take the places out of the list, or write relation: independent.`,
    ],
  }),
  'authorisation-service': ({ holder, list, services, scope }) => ({
    zh: [
      `清单“${list}”里的${services.join('、')}不在${holder}的授权范围内。`,
      `授权范围见${positionText(scope)}。改清单，或者把relation改成independent。`,
    ],
    en: [
      `The list "${list}" names services for which ${holder} is not authorised: ${services.join(', ')}.`,
      `The scope stands at ${positionText(scope)}. Change the list, or write relation: independent.`,
    ],
  }),
  'technician-salt-missing': () => ({
    zh: [
      '有了technicians.csv，site.yaml里还没有technicianSalt。',
      'npm run technician会给一个，写进site.yaml，以后不再改。',
    ],
    en: [
      'There is a technicians.csv, but no technicianSalt in site.yaml.',
      'npm run technician prints one; write it into site.yaml and keep it.',
    ],
  }),
  'consent-future': ({ day, today }) => ({
    zh: [`同意的日期${day}还没有到：今天是${today}。`, '写师傅书面同意的那一天；还没有同意就不要写进来。'],
    en: [
      `The day of consent, ${day}, has not come yet: today is ${today}.`,
      'Write the day of the written consent; without one the row must not stand here.',
    ],
  }),
  'technician-repeated': ({ first }) => ({
    zh: ['这位师傅已经写过一次。', `见${positionText(first)}，留一行。`],
    en: ['This technician stands in the file already.', `See ${positionText(first)}; keep one row.`],
  }),
  'notice-authorisation-ends': ({ holder, day, days }) => ({
    zh: [
      `${holder}的授权${day}到期，还有${String(days)}天；过了这一天网站就不能发布。`,
      '办好续期，写新的日期。',
    ],
    en: [
      `The authorisation of ${holder} ends on ${day}, in ${String(days)} ${days === 1 ? 'day' : 'days'}; after it the site does not build.`,
      'Renew it, and write the new date.',
    ],
  }),
  'notice-prices-future': ({ day, today }) => ({
    zh: [
      `这些价格${day}起才算数，今天是${today}，网页上却已经在用。`,
      '到了那一天再改价；或者改成真正的日期。',
    ],
    en: [
      `These prices hold from ${day} on; today is ${today}, and the pages show them all the same.`,
      'Change the prices on that day, or write the real one.',
    ],
  }),
  'notice-technician-expired': ({ day, today }) => ({
    zh: [`这位师傅的证${day}到期，今天是${today}，网站上查不到了。`, '续了就改日期，不干了就删掉这一行。'],
    en: [
      `The badge ended on ${day}; today is ${today}, and the site does not know it any more.`,
      'Write the new date if it was renewed, else take the row out.',
    ],
  }),
} satisfies Partial<ProblemTexts>;

function partHintZh(part: string, known: readonly string[]): string {
  const parts = part.split(/[、，,/]/).map((one) => one.trim());
  if (parts.length > 1 && parts.some((one) => known.includes(one)))
    return `几样用半角分号隔开：${parts.join(';')}`;
  if (known.length === 0) return '先在services的价目表里补一行kind: part。';
  const near = nearestWord(part, known);
  const nearText = near === undefined ? '' : `是不是“${near}”？`;
  return `${nearText}写价目表里的名字：${known.join('、')}；或者在services里补一行kind: part。`;
}

function partHintEn(part: string, known: readonly string[]): string {
  const parts = part.split(/[、，,/]/).map((one) => one.trim());
  if (parts.length > 1 && parts.some((one) => known.includes(one)))
    return `Join several by ;: ${parts.join(';')}`;
  if (known.length === 0) return 'Add a row of kind: part to the fee table of a service.';
  const near = nearestWord(part, known);
  const nearText = near === undefined ? '' : `Did you mean "${near}"? `;
  return `${nearText}Write it as the fee tables do: ${known.join(', ')}; or add a row of kind: part to a service.`;
}

function placesTextZh(places: readonly NamedPlace[]): string {
  const { first, rest } = firstOf(places.map(placeTextZh));
  return `${first.join('、')}${rest > 0 ? `，另有${String(rest)}个` : ''}`;
}

function placesTextEn(places: readonly NamedPlace[]): string {
  const { first, rest } = firstOf(places.map(placeText));
  return `${first.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
