import type { NamedPlace } from '../../domain/problems/position.ts';
import type { PlaceProblemParams } from '../../domain/problems/place-problem-params.ts';
import type { Bilingual } from '../language.ts';
import { fullName, placesText, placeText } from './wording/named-place.ts';
import { placeForm } from './wording/place-form.ts';
import type { TextsFor } from './texts-for.ts';

/** The texts of problems with the name of a place, and of notices how it was read. */
export const placeTexts: TextsFor<PlaceProblemParams> = {
  'place-ambiguous': ({ raw, candidates }) => ({
    zh: [
      `“${raw}”不止一个：${placesText(candidates, 'zh')}。`,
      `写清楚是哪一个：${candidates.map((one) => `“${placeForm(one)}”`).join('、')}。`,
    ],
    en: [
      `"${raw}" is ambiguous: ${placesText(candidates, 'en')}.`,
      `Write which one is meant: ${candidates.map((one) => `"${placeForm(one)}"`).join(' or ')}.`,
    ],
  }),
  'place-unknown': ({ raw, parent, since, suggestions }) => ({
    zh: [
      (parent ? `${placeText(parent, 'zh')}没有“${raw}”` : `没有“${raw}”这个地方`) +
        (since === undefined ? '。' : `：${since}年起不再有这个名字的县区。`),
      meantText(suggestions)?.zh ?? '核对名字；写成省、市、县连起来的全名，乡镇前面要有县。',
    ],
    en: [
      (parent ? `"${raw}" is not a place in ${placeText(parent, 'en')}` : `"${raw}" is not a known place`) +
        (since === undefined ? '.' : `: no county has had that name since ${since}.`),
      meantText(suggestions)?.en ??
        'Check the name; write province, prefecture and county in full, and the county before a township.',
    ],
  }),
  'place-mismatch': ({ raw, candidates }) => ({
    zh: [`“${raw}”的上下级对不上。`, `是不是${placesText(candidates, 'zh')}？`],
    en: [
      `"${raw}" names a place that belongs to another parent.`,
      `Did you mean ${placesText(candidates, 'en')}?`,
    ],
  }),
  'place-split': ({ raw, since, successors }) => ({
    zh: [`“${raw}”在${since}年分成了几个。`, `服务哪个写哪个，一个一行：${placesText(successors, 'zh')}。`],
    en: [
      `"${raw}" was divided in ${since}.`,
      `Write those that are served, one entry each: ${successors.map((one) => placeText(one, 'en')).join(', ')}.`,
    ],
  }),
  'place-too-wide': ({ raw, place }) => ({
    zh: [`“${raw}”比县大：${placeText(place, 'zh')}。`, `写到县；整个都服务就写“${placeForm(place)}”。`],
    en: [
      `"${raw}" is larger than a county: ${placeText(place, 'en')}.`,
      `Name a county, or write "${placeForm(place)}" for all of it.`,
    ],
  }),
  'place-several': ({ raw, places }) => ({
    zh: [`“${raw}”里有好几个地方。`, `一个一行：${places.join('、')}。`],
    en: [`"${raw}" contains several places.`, `Write one entry for each: ${places.join(', ')}.`],
  }),
  'place-partial': ({ raw, read, rest }) => ({
    zh: [
      `“${raw}”在地名后面还有“${rest}”。`,
      `整个都服务就写“${read}”，别的话写进note；只服务其中一部分，写到乡镇为止；不服务就删掉。`,
    ],
    en: [
      `"${raw}" has more text after the place: "${rest}".`,
      `If all of it is served, write "${read}", and put the rest into note; if only a part is, write just its townships; if none is, delete the entry.`,
    ],
  }),
  'place-township-unknown': ({ raw, unit, township, suggestions }) => ({
    zh: [
      `“${raw}”：${placeText(unit, 'zh')}没有“${township}”这个乡镇。`,
      meantText(suggestions)?.zh ?? `核对乡镇的名字；整个${unit.name}都服务才写“${placeForm(unit)}”。`,
    ],
    en: [
      `"${raw}": ${placeText(unit, 'en')} has no township "${township}".`,
      meantText(suggestions)?.en ??
        `Check the name of the township; write "${placeForm(unit)}" only if all of it is served.`,
    ],
  }),
  'place-placeholder': ({ raw, place }) => ({
    zh: [
      `“${raw}”是统计用的名目，不是县区。`,
      `写出${placeText(place, 'zh')}里服务的县区；整个都服务就写“${placeForm(place)}”。`,
    ],
    en: [
      `"${raw}" is a statistical heading, not a county.`,
      `Name the counties of ${placeText(place, 'en')}, or write "${placeForm(place)}" for all of it.`,
    ],
  }),
  'place-zone': ({ raw, counties }) => ({
    zh: [
      `“${raw}”是开发区、旧地名一类，不是行政区划。`,
      counties.length > 0 ? `写县区：${placesText(counties, 'zh')}。` : '写它所在的县区。',
    ],
    en: [
      `"${raw}" is a development zone or an old name, not a division.`,
      counties.length > 0 ? `Name the county: ${placesText(counties, 'en')}.` : 'Name the county it is in.',
    ],
  }),
  'place-no-county-data': ({ raw }) => ({
    zh: [`“${raw}”：本数据不含香港、澳门、台湾的县级资料。`, '删掉这一条。'],
    en: [`"${raw}": there is no county data for Hong Kong, Macao and Taiwan.`, 'Delete the entry.'],
  }),
  'place-none': ({ raw }) => ({
    zh: [`“${raw}”里没有地名。`, '写一个县区，或者删掉这一条。'],
    en: [`"${raw}" names no place.`, 'Write a county, or delete the entry.'],
  }),
  'place-code-differs': ({ raw, code, name }) => ({
    zh: [
      `“${raw}”：代码是${placeText(code, 'zh')}，名字是${placeText(name, 'zh')}。`,
      `写“${codeForm(code)}”或者“${codeForm(name)}”。`,
    ],
    en: [
      `"${raw}": the code is that of ${placeText(code, 'en')}, the name that of ${placeText(name, 'en')}.`,
      `Write "${codeForm(code)}" or "${codeForm(name)}".`,
    ],
  }),
  'place-below-county': ({ raw, county }) => ({
    zh: [
      `“${raw}”是乡镇，这里只能写到县区。`,
      `整个县区都是这样，就写成${fullName(county)}；只是这个乡镇的，不写在这里。`,
    ],
    en: [
      `"${raw}" is a township; counties are the smallest places here.`,
      `Write ${fullName(county)} if it applies to the whole county; what applies to the township alone cannot be written here.`,
    ],
  }),
  'note-no-unit': ({ id }) => ({
    zh: [
      `文件名“${id}”不是县区的代码。`,
      '文件名写六位代码，如350623.md；代码可以用npm run find -- 漳浦查到。',
    ],
    en: [
      `The file name "${id}" is not the code of a county.`,
      'Name the file after the six-digit code, such as 350623.md; npm run find -- 漳浦 shows codes.',
    ],
  }),
  'notice-repaired': ({ raw, read }) => ({
    zh: [`“${raw}”读作${read}。`],
    en: [`"${raw}" was read as ${read}.`],
  }),
  'notice-incomplete': ({ raw, read }) => ({
    zh: [`“${raw}”读作${read}；原文说后面还有。`, '请向分部要完整的名单。'],
    en: [
      `"${raw}" was read as ${read}; the text says that the list continues.`,
      'Ask the branch office for the full list.',
    ],
  }),
  'notice-renamed': ({ raw, read, ...change }) => ({
    zh: [`“${raw}”读作${read}（${changeText(change).zh}）。`],
    en: [`"${raw}" was read as ${read} (${changeText(change).en}).`],
  }),
  'notice-whole': ({ raw, count }) => ({
    zh: [`“${raw}”读作${count}个县区。`],
    en: [`"${raw}" was read as ${count} counties.`],
  }),
  'notice-note-unseen': ({ place }) => ({
    zh: [`${placeText(place, 'zh')}没有人服务，没有页面，这份说明不会显示。`],
    en: [`${placeText(place, 'en')} is not served, so it has no page and this note is not shown.`],
  }),
};

type Change = Omit<PlaceProblemParams['notice-renamed'], 'raw' | 'read'>;

function changeText({ kind, since, from = '', to = '' }: Change): Bilingual {
  switch (kind) {
    case 'rename':
      return { zh: `${since}年更名`, en: `renamed in ${since}` };
    case 'upgrade':
      return { zh: `${since}年改设`, en: `upgraded in ${since}` };
    case 'merge':
      return { zh: `${since}年并入`, en: `merged in ${since}` };
    case 'split':
      return { zh: `${since}年拆分`, en: `divided in ${since}` };
    case 'move':
      return { zh: `原属${from}，${since}年起属${to}`, en: `in ${from} until ${since}, in ${to} since` };
    case 'parent':
      return { zh: `现属${to}`, en: `${from} is ${to} today` };
    case 'code':
      return { zh: `代码${since}年改过`, en: `its code changed in ${since}` };
  }
}

function meantText(suggestions: readonly NamedPlace[]): Bilingual | undefined {
  if (suggestions.length === 0) return undefined;
  return {
    zh: `是不是${placesText(suggestions, 'zh')}？`,
    en: `Did you mean ${placesText(suggestions, 'en')}?`,
  };
}

function codeForm(place: NamedPlace): string {
  return `${place.adcode} ${fullName(place)}`;
}
