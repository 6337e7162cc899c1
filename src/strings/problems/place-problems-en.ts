import type { ProblemParams } from '../../domain/problems/problem.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import { placeText } from './named-place.ts';
import { placeForm } from './place-form.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in English of what is wrong with places, and of what an editor should know of them. */
export const placeProblemsEn = {
  'place-ambiguous': ({ raw, candidates }) => ({
    message: `"${raw}" is ambiguous: ${places(candidates)}.`,
    hint: `Write the one that is meant: ${forms(candidates)}.`,
  }),
  'place-unknown': ({ raw, parent, since, suggestions }) => ({
    message:
      (parent ? `"${raw}" is not a place in ${placeText(parent)}` : `"${raw}" is not a known place`) +
      (since === undefined ? '.' : `: no county has had that name since ${since}.`),
    hint:
      suggestions.length > 0
        ? `Did you mean ${places(suggestions)}?`
        : 'Check the name; write province, prefecture and county in full, and the county before a township.',
  }),
  'place-mismatch': ({ raw, candidates }) => ({
    message: `"${raw}" names a place that lies under another parent.`,
    hint: `Did you mean ${places(candidates)}?`,
  }),
  'place-split': ({ raw, since, successors }) => ({
    message: `"${raw}" was divided in ${since}.`,
    hint: `Write those that are served, one entry for each: ${successors.map(placeText).join(', ')}.`,
  }),
  'place-too-wide': ({ raw, place: division }) => ({
    message: `"${raw}" is wider than a county: ${placeText(division)}.`,
    hint: `Name a county, or write "${placeForm(division)}" for all of it.`,
  }),
  'place-several': ({ raw, places: parts }) => ({
    message: `"${raw}" holds several places.`,
    hint: `Write one entry for each: ${parts.join(', ')}.`,
  }),
  'place-partial': ({ raw, read, rest }) => ({
    message: `"${raw}" goes on after the place: "${rest}".`,
    hint: `Where all of it is served, write "${read}", and what else there is to say into note; where a part of it is, name the townships and no more; where none of it is, take the entry out.`,
  }),
  'place-township-unknown': ({ raw, unit, township, suggestions }) => ({
    message: `"${raw}": ${placeText(unit)} has no township "${township}".`,
    hint:
      suggestions.length > 0
        ? `Did you mean ${places(suggestions)}?`
        : `Check the township's name; write "${placeForm(unit)}" only where all of it is served.`,
  }),
  'place-placeholder': ({ raw, place: division }) => ({
    message: `"${raw}" is a heading of the statistics, not a county.`,
    hint: `Name the counties of ${placeText(division)}, or write "${placeForm(division)}" for all of it.`,
  }),
  'place-zone': ({ raw, counties }) => ({
    message: `"${raw}" is a development zone or an old name, not a division.`,
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
    hint: `Write "${codeForm(code)}" or "${codeForm(name)}".`,
  }),
  'place-repeated': ({ place: division, first }) => ({
    message: `${placeText(division)} stands twice in this list.`,
    hint: `See ${positionText(first)}; keep one of them.`,
  }),
  'date-future': ({ day, today }) => ({
    message: `The day of checking, ${day}, has not come yet: today is ${today}.`,
    hint: 'Write the day on which it was really checked.',
  }),
  'change-future': ({ day, today }) => ({
    message: `The day of the change, ${day}, has not come yet: today is ${today}.`,
    hint: 'Write the row when that day has come, or the day on which it really changed.',
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
  'notice-renamed': ({ raw, read, ...change }) => ({
    message: `"${raw}" was read as ${read} (${changeText(change)}).`,
  }),
  'notice-stale': ({ day, days, limit }) => ({
    message: `Last checked on ${day}, ${String(days)} days ago; ${String(limit)} are allowed.`,
    hint: 'Check again, and write the new day.',
  }),
  'phone-unchecked': ({ number, day, limit }) => ({
    message: `${number} was last called on ${day}, more than ${String(limit)} days ago. Pages cannot do without it, and nobody knows whether it still answers.`,
    hint: 'Call it from outside. If it answers, write the day of the call as verified; if not, change the number.',
  }),
  'notice-phone-hidden': ({ number, day, limit }) => ({
    message: `${number} was last called on ${day}, more than ${String(limit)} days ago; pages do not give it any more.`,
    hint: 'Call it from outside; if it answers, write the day of the call as verified.',
  }),
  'notice-note-unseen': ({ place }) => ({
    message: `Nobody serves ${placeText(place)}, so it has no page and this note is not shown.`,
  }),
  'notice-whole': ({ raw, count }) => ({ message: `"${raw}" was read as ${String(count)} counties.` }),
} satisfies Partial<ProblemTexts>;

const changes: Readonly<Record<string, string>> = {
  rename: 'renamed',
  upgrade: 'upgraded',
  merge: 'merged',
  split: 'divided',
};

type Change = Omit<ProblemParams['notice-renamed'], 'raw' | 'read'>;

function changeText({ kind, since, from = '', to = '' }: Change): string {
  if (kind === 'move') return `in ${from} until ${since}, in ${to} since`;
  if (kind === 'parent') return `${from} is ${to} today`;
  if (kind === 'code') return `its code changed in ${since}`;
  return `${changes[kind] ?? 'changed'} in ${since}`;
}

function forms(candidates: readonly NamedPlace[]): string {
  return candidates.map((candidate) => `"${placeForm(candidate)}"`).join(' or ');
}

function codeForm({ adcode, name, parents }: NamedPlace): string {
  return `${adcode} ${parents.join('')}${name}`;
}

function places(candidates: readonly NamedPlace[]): string {
  return candidates.map(placeText).join(' or ');
}
