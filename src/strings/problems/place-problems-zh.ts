import type { ProblemParams } from '../../domain/problems/problem.ts';
import type { NamedPlace } from '../../domain/problems/position.ts';
import { placeTextZh as placeText } from './named-place.ts';
import { placeForm } from './place-form.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in Chinese of what is wrong with places, and of what an editor should know of them. */
export const placeProblemsZh = {
  'place-ambiguous': ({ raw, candidates }) => ({
    message: `“${raw}”不止一个：${places(candidates)}。`,
    hint: `写清楚是哪一个：${forms(candidates)}。`,
  }),
  'place-unknown': ({ raw, parent, since, suggestions }) => ({
    message:
      (parent ? `${placeText(parent)}没有“${raw}”` : `没有“${raw}”这个地方`) +
      (since === undefined ? '。' : `：${since}年起不再有这个名字的县区。`),
    hint:
      suggestions.length > 0
        ? `是不是${places(suggestions)}？`
        : '核对名字；写成省、市、县连起来的全名，乡镇前面要有县。',
  }),
  'place-mismatch': ({ raw, candidates }) => ({
    message: `“${raw}”的上下级对不上。`,
    hint: `是不是${places(candidates)}？`,
  }),
  'place-split': ({ raw, since, successors }) => ({
    message: `“${raw}”在${since}年分成了几个。`,
    hint: `服务哪个写哪个，一个一行：${places(successors)}。`,
  }),
  'place-too-wide': ({ raw, place: division }) => ({
    message: `“${raw}”比县大：${placeText(division)}。`,
    hint: `写到县；整个都服务就写“${placeForm(division)}”。`,
  }),
  'place-several': ({ raw, places: parts }) => ({
    message: `“${raw}”里有好几个地方。`,
    hint: `一个一行：${parts.join('、')}。`,
  }),
  'place-partial': ({ raw, read, rest }) => ({
    message: `“${raw}”在地名后面还有“${rest}”。`,
    hint: `整个都服务就写“${read}”，别的话写进note；只服务其中一部分，写到乡镇为止；不服务就删掉。`,
  }),
  'place-township-unknown': ({ raw, unit, township, suggestions }) => ({
    message: `“${raw}”：${placeText(unit)}没有“${township}”这个乡镇。`,
    hint:
      suggestions.length > 0
        ? `是不是${places(suggestions)}？`
        : `核对乡镇的名字；整个${unit.name}都服务才写“${placeForm(unit)}”。`,
  }),
  'place-placeholder': ({ raw, place: division }) => ({
    message: `“${raw}”是统计用的名目，不是县区。`,
    hint: `写出${placeText(division)}里服务的县区；整个都服务就写“${placeForm(division)}”。`,
  }),
  'place-zone': ({ raw, counties }) => ({
    message: `“${raw}”是开发区、旧地名一类，不是行政区划。`,
    hint: counties.length > 0 ? `写县区：${places(counties)}。` : '写它所在的县区。',
  }),
  'place-no-county-data': ({ raw }) => ({
    message: `“${raw}”：本数据不含香港、澳门、台湾的县级资料。`,
    hint: '删掉这一条。',
  }),
  'place-none': ({ raw }) => ({ message: `“${raw}”里没有地名。`, hint: '写一个县区，或者删掉这一条。' }),
  'place-code-differs': ({ raw, code, name }) => ({
    message: `“${raw}”：代码是${placeText(code)}，名字是${placeText(name)}。`,
    hint: `写“${codeForm(code)}”或者“${codeForm(name)}”。`,
  }),
  'place-repeated': ({ place: division, first }) => ({
    message: `${placeText(division)}在这份清单里写了两次。`,
    hint: `见${positionText(first)}，留一个。`,
  }),
  'date-future': ({ day, today }) => ({
    message: `核对日期${day}还没有到：今天是${today}。`,
    hint: '写真正核对的那一天。',
  }),
  'change-future': ({ day, today }) => ({
    message: `变更日期${day}还没有到：今天是${today}。`,
    hint: '到了那一天再写进来，或者写真正变更的那一天。',
  }),
  'note-no-unit': ({ id }) => ({
    message: `文件名“${id}”不是县区的代码。`,
    hint: '文件名写六位代码，如350623.md；代码可以用npm run find -- 漳浦查到。',
  }),
  'record-repeated': ({ place, first }) => ({
    message: `“${place}”这项服务、这段时间的记录写了两次。`,
    hint: `见${positionText(first)}，留一个。`,
  }),
  'point-far': ({ id, place: division, kilometres }) => ({
    message: `网点“${id}”离${placeText(division)}大约${String(kilometres)}公里。`,
    hint: '核对lng、lat、datum和place。',
  }),
  'notice-repaired': ({ raw, read }) => ({ message: `“${raw}”读作${read}。` }),
  'notice-incomplete': ({ raw, read }) => ({
    message: `“${raw}”读作${read}；原文说后面还有。`,
    hint: '请向分部要完整的名单。',
  }),
  'notice-renamed': ({ raw, read, ...change }) => ({
    message: `“${raw}”读作${read}（${changeText(change)}）。`,
  }),
  'notice-stale': ({ day, days, limit }) => ({
    message: `上次核对是${day}，已经${String(days)}天，超过${String(limit)}天。`,
    hint: '再核对一次，改成新的日期。',
  }),
  'phone-unchecked': ({ number, day, limit }) => ({
    message: `${number}上次拨通是${day}，超过${String(limit)}天。网页上少不了这个号码，可谁也不知道还通不通。`,
    hint: '从外线拨一次，通了就把verified改成拨的那天；不通就换号码。',
  }),
  'notice-phone-hidden': ({ number, day, limit }) => ({
    message: `${number}上次拨通是${day}，超过${String(limit)}天，网页上不再给出。`,
    hint: '从外线拨一次，通了就把verified改成拨的那天。',
  }),
  'notice-note-unseen': ({ place }) => ({
    message: `${placeText(place)}没有人服务，没有页面，这份说明不会显示。`,
  }),
  'notice-whole': ({ raw, count }) => ({ message: `“${raw}”读作${String(count)}个县区。` }),
} satisfies Partial<ProblemTexts>;

const changes: Readonly<Record<string, string>> = {
  rename: '更名',
  upgrade: '改设',
  merge: '并入',
  split: '拆分',
};

type Change = Omit<ProblemParams['notice-renamed'], 'raw' | 'read'>;

function changeText({ kind, since, from = '', to = '' }: Change): string {
  if (kind === 'move') return `原属${from}，${since}年起属${to}`;
  if (kind === 'parent') return `现属${to}`;
  if (kind === 'code') return `代码${since}年改过`;
  return `${since}年${changes[kind] ?? '变更'}`;
}

function forms(candidates: readonly NamedPlace[]): string {
  return candidates.map((candidate) => `“${placeForm(candidate)}”`).join('、');
}

function codeForm({ adcode, name, parents }: NamedPlace): string {
  return `${adcode} ${parents.join('')}${name}`;
}

function places(candidates: readonly NamedPlace[]): string {
  return candidates.map(placeText).join('、');
}
