import type { NamedPlace } from '../../domain/problems/position.ts';
import { placeText } from './named-place.ts';
import { placeTextZh } from './named-place.ts';
import { placeForm } from './place-form.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** What is wrong with a place. */
export const placeProblems = {
  'place-ambiguous': ({ raw, candidates }) => ({
    zh: [`“${raw}”不止一个：${placesZh(candidates)}。`, `写清楚是哪一个：${formsZh(candidates)}。`],
    en: [
      `"${raw}" is ambiguous: ${placesEn(candidates)}.`,
      `Write the one that is meant: ${formsEn(candidates)}.`,
    ],
  }),
  'place-unknown': ({ raw, parent, since, suggestions }) => ({
    zh: [
      (parent ? `${placeTextZh(parent)}没有“${raw}”` : `没有“${raw}”这个地方`) +
        (since === undefined ? '。' : `：${since}年起不再有这个名字的县区。`),
      suggestions.length > 0
        ? `是不是${placesZh(suggestions)}？`
        : '核对名字；写成省、市、县连起来的全名，乡镇前面要有县。',
    ],
    en: [
      (parent ? `"${raw}" is not a place in ${placeText(parent)}` : `"${raw}" is not a known place`) +
        (since === undefined ? '.' : `: no county has had that name since ${since}.`),
      suggestions.length > 0
        ? `Did you mean ${placesEn(suggestions)}?`
        : 'Check the name; write province, prefecture and county in full, and the county before a township.',
    ],
  }),
  'place-mismatch': ({ raw, candidates }) => ({
    zh: [`“${raw}”的上下级对不上。`, `是不是${placesZh(candidates)}？`],
    en: [`"${raw}" names a place that lies under another parent.`, `Did you mean ${placesEn(candidates)}?`],
  }),
  'place-split': ({ raw, since, successors }) => ({
    zh: [`“${raw}”在${since}年分成了几个。`, `服务哪个写哪个，一个一行：${placesZh(successors)}。`],
    en: [
      `"${raw}" was divided in ${since}.`,
      `Write those that are served, one entry for each: ${successors.map(placeText).join(', ')}.`,
    ],
  }),
  'place-too-wide': ({ raw, place: division }) => ({
    zh: [`“${raw}”比县大：${placeTextZh(division)}。`, `写到县；整个都服务就写“${placeForm(division)}”。`],
    en: [
      `"${raw}" is wider than a county: ${placeText(division)}.`,
      `Name a county, or write "${placeForm(division)}" for all of it.`,
    ],
  }),
  'place-several': ({ raw, places: parts }) => ({
    zh: [`“${raw}”里有好几个地方。`, `一个一行：${parts.join('、')}。`],
    en: [`"${raw}" holds several places.`, `Write one entry for each: ${parts.join(', ')}.`],
  }),
  'place-partial': ({ raw, read, rest }) => ({
    zh: [
      `“${raw}”在地名后面还有“${rest}”。`,
      `整个都服务就写“${read}”，别的话写进note；只服务其中一部分，写到乡镇为止；不服务就删掉。`,
    ],
    en: [
      `"${raw}" goes on after the place: "${rest}".`,
      `Where all of it is served, write "${read}", and what else there is to say into note; where a part of it is, name the townships and no more; where none of it is, take the entry out.`,
    ],
  }),
  'place-township-unknown': ({ raw, unit, township, suggestions }) => ({
    zh: [
      `“${raw}”：${placeTextZh(unit)}没有“${township}”这个乡镇。`,
      suggestions.length > 0
        ? `是不是${placesZh(suggestions)}？`
        : `核对乡镇的名字；整个${unit.name}都服务才写“${placeForm(unit)}”。`,
    ],
    en: [
      `"${raw}": ${placeText(unit)} has no township "${township}".`,
      suggestions.length > 0
        ? `Did you mean ${placesEn(suggestions)}?`
        : `Check the township's name; write "${placeForm(unit)}" only where all of it is served.`,
    ],
  }),
  'place-placeholder': ({ raw, place: division }) => ({
    zh: [
      `“${raw}”是统计用的名目，不是县区。`,
      `写出${placeTextZh(division)}里服务的县区；整个都服务就写“${placeForm(division)}”。`,
    ],
    en: [
      `"${raw}" is a heading of the statistics, not a county.`,
      `Name the counties of ${placeText(division)}, or write "${placeForm(division)}" for all of it.`,
    ],
  }),
  'place-zone': ({ raw, counties }) => ({
    zh: [
      `“${raw}”是开发区、旧地名一类，不是行政区划。`,
      counties.length > 0 ? `写县区：${placesZh(counties)}。` : '写它所在的县区。',
    ],
    en: [
      `"${raw}" is a development zone or an old name, not a division.`,
      counties.length > 0 ? `Name the county: ${placesEn(counties)}.` : 'Name the county in which it lies.',
    ],
  }),
  'place-no-county-data': ({ raw }) => ({
    zh: [`“${raw}”：本数据不含香港、澳门、台湾的县级资料。`, '删掉这一条。'],
    en: [`"${raw}": no county data is kept for Hong Kong, Macao and Taiwan.`, 'Take the entry out.'],
  }),
  'place-none': ({ raw }) => ({
    zh: [`“${raw}”里没有地名。`, '写一个县区，或者删掉这一条。'],
    en: [`"${raw}" names no place.`, 'Write a county, or take the entry out.'],
  }),
  'place-code-differs': ({ raw, code, name }) => ({
    zh: [
      `“${raw}”：代码是${placeTextZh(code)}，名字是${placeTextZh(name)}。`,
      `写“${codeForm(code)}”或者“${codeForm(name)}”。`,
    ],
    en: [
      `"${raw}": the code is ${placeText(code)}, the name is ${placeText(name)}.`,
      `Write "${codeForm(code)}" or "${codeForm(name)}".`,
    ],
  }),
  'place-repeated': ({ place: division, first }) => ({
    zh: [`${placeTextZh(division)}在这份清单里写了两次。`, `见${positionText(first)}，留一个。`],
    en: [
      `${placeText(division)} stands twice in this list.`,
      `See ${positionText(first)}; keep one of them.`,
    ],
  }),
} satisfies Partial<ProblemTexts>;

function formsZh(candidates: readonly NamedPlace[]): string {
  return candidates.map((candidate) => `“${placeForm(candidate)}”`).join('、');
}

function placesZh(candidates: readonly NamedPlace[]): string {
  return candidates.map(placeTextZh).join('、');
}

function formsEn(candidates: readonly NamedPlace[]): string {
  return candidates.map((candidate) => `"${placeForm(candidate)}"`).join(' or ');
}

function placesEn(candidates: readonly NamedPlace[]): string {
  return candidates.map(placeText).join(' or ');
}

function codeForm({ adcode, name, parents }: NamedPlace): string {
  return `${adcode} ${parents.join('')}${name}`;
}
