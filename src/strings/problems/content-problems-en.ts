import { firstOf } from './first-of.ts';
import { nearest } from '../../domain/places/known-word.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import { placeText } from './named-place.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in English of problems with hours, fees, authorisations and technicians. */
export const contentProblemsEn = {
  'key-only-with': ({ key, other, value }) => ({
    message: `"${key}" goes with ${other}: ${value} alone.`,
    hint: `Take ${key} out, or write ${other}: ${value}.`,
  }),
  'holiday-clash': ({ name, other, day, first }) => ({
    message: `"${name}" and "${other}" both hold on ${day}, and nobody knows which one counts.`,
    hint: `The other one stands at ${positionText(first)}. Change the days, or name points and phones in one of them: what is named wins.`,
  }),
  'holiday-like-missing': ({ name, id, hours }) => ({
    message: `"${name}" is a working day, but the weekdays of "${id}" differ (${hours}).`,
    hint: 'Write like which day it is, such as like: 周五.',
  }),
  'part-unpriced': ({ part, known }) => ({
    message: `The part "${part}" in stock has no price in a fee table.`,
    hint: partHint(part, known),
  }),
  'fee-clash': ({ item, place, first }) => ({
    message: `"${item}" has two prices in ${placeText(place)}.`,
    hint: `The other one stands at ${positionText(first)}; keep one.`,
  }),
  'point-coordinates': ({ lng, lat, isSwapped }) => ({
    message: isSwapped ? 'Longitude and latitude are swapped.' : 'Longitude and latitude stand in one cell.',
    hint: `lng is ${lng}, lat is ${lat}.`,
  }),
  'day-future': ({ key, day, today }) => ({
    message: `"${key}" is ${day}, which has not come yet: today is ${today}.`,
    hint: 'Write the real day, which has passed.',
  }),
  'place-below-county': ({ raw, county }) => ({
    message: `"${raw}" is a township; counties are the smallest places here.`,
    hint: `Write ${county.parents.join('')}${county.name} if it holds for the whole county; what holds for the township alone cannot be written here.`,
  }),
  'authorisation-expired': ({ holder, day, today }) => ({
    message: `The authorisation of ${holder} ended on ${day}; today is ${today}.`,
    hint: 'Write the new date if it was renewed; else write relation: independent and take authorisation out.',
  }),
  'authorisation-outside': ({ holder, list, places, regions }) => ({
    message: `The list "${list}" names ${String(places.length)} ${places.length === 1 ? 'county' : 'counties'} for which ${holder} is not authorised: ${placesText(places)}.`,
    hint: `The regions stand at ${positionText(regions)}. Take the places out of the list, or write relation: independent.`,
  }),
  'authorisation-service': ({ holder, list, services, scope }) => ({
    message: `The list "${list}" names services for which ${holder} is not authorised: ${services.join(', ')}.`,
    hint: `The scope stands at ${positionText(scope)}. Change the list, or write relation: independent.`,
  }),
  'technician-salt-missing': () => ({
    message: 'There is a technicians.csv, but no technicianSalt in site.yaml.',
    hint: 'npm run technician prints one; write it into site.yaml and keep it.',
  }),
  'consent-future': ({ day, today }) => ({
    message: `The day of consent, ${day}, has not come yet: today is ${today}.`,
    hint: 'Write the day of the written consent; without one the row must not stand here.',
  }),
  'technician-repeated': ({ first }) => ({
    message: 'This technician stands in the file already.',
    hint: `See ${positionText(first)}; keep one row.`,
  }),
  'notice-authorisation-ends': ({ holder, day, days }) => ({
    message: `The authorisation of ${holder} ends on ${day}, in ${String(days)} ${days === 1 ? 'day' : 'days'}; after it the site does not build.`,
    hint: 'Renew it, and write the new date.',
  }),
  'notice-prices-future': ({ day, today }) => ({
    message: `These prices hold from ${day} on; today is ${today}, and the pages show them all the same.`,
    hint: 'Change the prices on that day, or write the real one.',
  }),
  'notice-technician-expired': ({ day, today }) => ({
    message: `The badge ended on ${day}; today is ${today}, and the site does not know it any more.`,
    hint: 'Write the new date if it was renewed, else take the row out.',
  }),
} satisfies Partial<ProblemTexts>;

function placesText(places: readonly NamedPlace[]): string {
  const { first, rest } = firstOf(places.map(placeText));
  return `${first.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}

function partHint(part: string, known: readonly string[]): string {
  const parts = part.split(/[、，,/]/).map((one) => one.trim());
  if (parts.length > 1 && parts.some((one) => known.includes(one)))
    return `Join several by ;: ${parts.join(';')}`;
  if (known.length === 0) return 'Add a row of kind: part to the fee table of a service.';
  const near = nearest(part, known);
  const nearText = near === undefined ? '' : `Did you mean "${near}"? `;
  return `${nearText}Write it as the fee tables do: ${known.join(', ')}; or add a row of kind: part to a service.`;
}
