import type { NamedPlace } from '../domain/problem.ts';
import { placeText } from './named-place.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-report.ts';

/** The texts in English of what is wrong with places, and of what an editor should know of them. */
export const placeProblemsEn = {
  'place-ambiguous': ({ raw, candidates }) => ({
    message: `"${raw}" is ambiguous: ${places(candidates)}.`,
    hint: 'Write the parent before it, or the code.',
  }),
  'place-unknown': ({ raw, parent, suggestions }) => ({
    message: parent ? `"${raw}" is not a place in ${placeText(parent)}.` : `"${raw}" is not a known place.`,
    ...(suggestions.length > 0 && { hint: `Did you mean ${places(suggestions)}?` }),
  }),
  'place-mismatch': ({ raw, candidates }) => ({
    message: `"${raw}" names a county that stands under another parent.`,
    hint: `Did you mean ${places(candidates)}?`,
  }),
  'place-split': ({ raw, since, successors }) => ({
    message: `"${raw}" was divided in ${since}.`,
    hint: `Choose: ${places(successors)}.`,
  }),
  'place-too-wide': ({ raw, place: division }) => ({
    message: `"${raw}" is wider than a county: ${placeText(division)}.`,
    hint: `Name a county, or write "${raw}全境" for all of it.`,
  }),
  'place-several': ({ raw, places: parts }) => ({
    message: `"${raw}" holds several places.`,
    hint: `Write one entry for each: ${parts.join(', ')}.`,
  }),
  'place-partial': ({ raw, read, rest }) => ({
    message: `"${raw}" goes on after the place: "${rest}".`,
    hint: `Write ${read} alone.`,
  }),
  'place-placeholder': ({ raw, place: division }) => ({
    message: `"${raw}" is a heading of the statistics, no county.`,
    hint: `Name the counties of ${placeText(division)}.`,
  }),
  'place-zone': ({ raw, counties }) => ({
    message: `"${raw}" is a development zone, no division.`,
    hint: counties.length > 0 ? `Name the county: ${places(counties)}.` : 'Name the county in which it lies.',
  }),
  'place-no-county-data': ({ raw }) => ({
    message: `"${raw}": no county data is kept for Hong Kong, Macao and Taiwan.`,
    hint: 'Take the entry out.',
  }),
  'place-none': ({ raw }) => ({
    message: `"${raw}" names no place.`,
    hint: 'Write a county, or take the entry out.',
  }),
  'place-code-differs': ({ raw, code, name }) => ({
    message: `"${raw}": the code is ${placeText(code)}, the name is ${placeText(name)}.`,
    hint: 'Keep the one that is right.',
  }),
  'place-repeated': ({ place: division, first }) => ({
    message: `${placeText(division)} stands twice in this list.`,
    hint: `See ${positionText(first)}; keep one of them.`,
  }),
  'except-outside': ({ raw, place: division }) => ({
    message: `"${raw}" (${placeText(division)}) is not in this list, so it cannot be excepted.`,
    hint: 'Except what lies inside a 全境 of this list.',
  }),
  'overlap-two-teams': ({ place: division, service, lists, other }) => ({
    message: `${placeText(division)}: the lists ${lists.join(' and ')} both serve "${service}".`,
    hint: `See ${positionText(other)}. Take one out, or write shares: (both are shown) or over: (this list wins).`,
  }),
  'overlap-not-served': ({ place: division, service, lists, other }) => ({
    message: `${placeText(division)}: of the lists ${lists.join(' and ')} one serves "${service}", the other says not-served.`,
    hint: `See ${positionText(other)}. Take one out, or write over: in the list that is right; where only some townships are left out, list those that are served.`,
  }),
  'date-future': ({ day, today }) => ({
    message: `The day of checking, ${day}, has not come yet: today is ${today}.`,
    hint: 'Write the day on which it was really checked.',
  }),
  'note-no-unit': ({ id }) => ({
    message: `The file name "${id}" is not the code of a county.`,
    hint: 'Name the file after the six-digit code, such as 350623.md; npm run find -- 漳浦 tells codes.',
  }),
  'record-repeated': ({ place, first }) => ({
    message: `"${place}" has this service and period twice.`,
    hint: `See ${positionText(first)}; keep one of them.`,
  }),
  'point-far': ({ id, place: division, kilometres }) => ({
    message: `The service point "${id}" lies about ${String(kilometres)} km from ${placeText(division)}.`,
    hint: 'Check lng, lat, the datum and the place.',
  }),
  'notice-repaired': ({ raw, read }) => ({ message: `"${raw}" was read as ${read}.` }),
  'notice-incomplete': ({ raw, read }) => ({
    message: `"${raw}" was read as ${read}; the text says that its list goes on.`,
    hint: 'Ask the office for the rest.',
  }),
  'notice-renamed': ({ raw, read, kind, since }) => ({
    message: `"${raw}" was read as ${read} (${kind}, ${since}).`,
  }),
  'notice-stale': ({ day, days, limit }) => ({
    message: `Last checked on ${day}, ${String(days)} days ago; ${String(limit)} are allowed.`,
    hint: 'Check again, and write the new day.',
  }),
  'notice-note-unseen': ({ place }) => ({
    message: `Nobody serves ${placeText(place)}, so it has no page and this note is not shown.`,
  }),
  'notice-whole': ({ raw, count }) => ({ message: `"${raw}" was read as ${String(count)} counties.` }),
} satisfies Partial<ProblemTexts>;

function places(candidates: readonly NamedPlace[]): string {
  return candidates.map(placeText).join(' or ');
}
