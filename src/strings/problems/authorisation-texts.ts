import type { AuthorisationProblemParams } from '../../domain/problems/contact-problem-params.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import type { Language } from '../language.ts';
import { firstText } from './wording/first-text.ts';
import { placeText } from './wording/named-place.ts';
import { positionText } from '../../domain/problems/position.ts';
import type { TextsFor } from './texts-for.ts';

/** The texts of problems with authorisations by brands, and with technicians. */
export const authorisationTexts: TextsFor<AuthorisationProblemParams> = {
  'authorisation-expired': ({ holder, day, today }) => ({
    zh: [
      `${holder}的授权${day}到期，今天是${today}。`,
      '续了授权就写新的日期；没有续，把relation改成independent，删掉authorisation。',
    ],
    en: [
      `The authorisation of ${holder} ended on ${day}; today is ${today}.`,
      'Write the new date if it was renewed; else write relation: independent and delete authorisation.',
    ],
  }),
  'authorisation-outside': ({ holder, list, places, regions }) => ({
    zh: [
      `清单“${list}”里有${places.length}个县区不在${holder}的授权地区内：${firstPlaces(places, 'zh')}。`,
      `授权地区见${positionText(regions)}。从清单里去掉这些县区，或者把relation改成independent。`,
    ],
    en: [
      `The list "${list}" names ${places.length} ${places.length === 1 ? 'county' : 'counties'} for which ${holder} is not authorised: ${firstPlaces(places, 'en')}.`,
      `The authorised regions are at ${positionText(regions)}. Delete the places from the list, or write relation: independent.`,
    ],
  }),
  'authorisation-service': ({ holder, list, services, scope }) => ({
    zh: [
      `清单“${list}”里的${services.join('、')}不在${holder}的授权范围内。`,
      `授权范围见${positionText(scope)}。改清单，或者把relation改成independent。`,
    ],
    en: [
      `The list "${list}" names services for which ${holder} is not authorised: ${services.join(', ')}.`,
      `The authorised scope is at ${positionText(scope)}. Change the list, or write relation: independent.`,
    ],
  }),
  'notice-authorisation-ends': ({ holder, day, days }) => ({
    zh: [`${holder}的授权${day}到期，还有${days}天；过了这一天网站就不能发布。`, '办好续期，写新的日期。'],
    en: [
      `The authorisation of ${holder} ends on ${day}, in ${days} ${days === 1 ? 'day' : 'days'}; after that the site cannot be built.`,
      'Renew it, and write the new date.',
    ],
  }),
  'technician-salt-missing': () => ({
    zh: [
      '有了technicians.csv，site.yaml里还没有technicianSalt。',
      'npm run technician会给一个，写进site.yaml，以后不再改。',
    ],
    en: [
      'There is a technicians.csv, but no technicianSalt in site.yaml.',
      'npm run technician prints one; write it into site.yaml and never change it.',
    ],
  }),
  'technician-repeated': ({ first }) => ({
    zh: ['这位师傅已经写过一次。', `见${positionText(first)}，留一行。`],
    en: ['This technician is already in the file.', `See ${positionText(first)}; keep one row.`],
  }),
  'consent-future': ({ day, today }) => ({
    zh: [`同意的日期${day}还没有到：今天是${today}。`, '写师傅书面同意的那一天；还没有同意就不要写进来。'],
    en: [
      `The day of consent, ${day}, is in the future: today is ${today}.`,
      'Write the day of the written consent; without consent the row must not be here.',
    ],
  }),
  'notice-technician-expired': ({ day, today }) => ({
    zh: [`这位师傅的证${day}到期，今天是${today}，网站上查不到了。`, '续了就改日期，不干了就删掉这一行。'],
    en: [
      `The badge expired on ${day}; today is ${today}, and the site no longer confirms it.`,
      'Write the new date if it was renewed, else delete the row.',
    ],
  }),
};

function firstPlaces(places: readonly NamedPlace[], language: Language): string {
  return firstText(
    places.map((place) => placeText(place, language)),
    language,
  );
}
