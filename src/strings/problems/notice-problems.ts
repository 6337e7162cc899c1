import type { ProblemParams } from '../../domain/problems/problem.ts';
import { placeText } from './named-place.ts';
import { placeTextZh } from './named-place.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** What an editor should know of places and days, and days that cannot be. */
export const noticeProblems = {
  'date-future': ({ day, today }) => ({
    zh: [`核对日期${day}还没有到：今天是${today}。`, '写真正核对的那一天。'],
    en: [
      `The day of checking, ${day}, has not come yet: today is ${today}.`,
      'Write the day on which it was really checked.',
    ],
  }),
  'change-future': ({ day, today }) => ({
    zh: [`变更日期${day}还没有到：今天是${today}。`, '到了那一天再写进来，或者写真正变更的那一天。'],
    en: [
      `The day of the change, ${day}, has not come yet: today is ${today}.`,
      'Write the row when that day has come, or the day on which it really changed.',
    ],
  }),
  'note-no-unit': ({ id }) => ({
    zh: [
      `文件名“${id}”不是县区的代码。`,
      '文件名写六位代码，如350623.md；代码可以用npm run find -- 漳浦查到。',
    ],
    en: [
      `The file name "${id}" is not the code of a county.`,
      'Name the file after the six-digit code, such as 350623.md; npm run find -- 漳浦 tells codes.',
    ],
  }),
  'record-repeated': ({ place, first }) => ({
    zh: [`“${place}”这项服务、这段时间的记录写了两次。`, `见${positionText(first)}，留一个。`],
    en: [`"${place}" has this service and period twice.`, `See ${positionText(first)}; keep one of them.`],
  }),
  'point-far': ({ id, place: division, kilometres }) => ({
    zh: [
      `网点“${id}”离${placeTextZh(division)}大约${String(kilometres)}公里。`,
      '核对lng、lat、datum和place。',
    ],
    en: [
      `The service point "${id}" lies about ${String(kilometres)} km from ${placeText(division)}.`,
      'Check lng, lat, the datum and the place.',
    ],
  }),
  'notice-repaired': ({ raw, read }) => ({
    zh: [`“${raw}”读作${read}。`],
    en: [`"${raw}" was read as ${read}.`],
  }),
  'notice-incomplete': ({ raw, read }) => ({
    zh: [`“${raw}”读作${read}；原文说后面还有。`, '请向分部要完整的名单。'],
    en: [
      `"${raw}" was read as ${read}; the text says that its list goes on.`,
      'Ask the office for the rest.',
    ],
  }),
  'notice-renamed': ({ raw, read, ...change }) => ({
    zh: [`“${raw}”读作${read}（${changeTextZh(change)}）。`],
    en: [`"${raw}" was read as ${read} (${changeTextEn(change)}).`],
  }),
  'notice-stale': ({ day, days, limit }) => ({
    zh: [`上次核对是${day}，已经${String(days)}天，超过${String(limit)}天。`, '再核对一次，改成新的日期。'],
    en: [
      `Last checked on ${day}, ${String(days)} days ago; ${String(limit)} are allowed.`,
      'Check again, and write the new day.',
    ],
  }),
  'phone-unchecked': ({ number, day, limit }) => ({
    zh: [
      `${number}上次拨通是${day}，超过${String(limit)}天。网页上少不了这个号码，可谁也不知道还通不通。`,
      '从外线拨一次，通了就把verified改成拨的那天；不通就换号码。',
    ],
    en: [
      `${number} was last called on ${day}, more than ${String(limit)} days ago. Pages cannot do without it, and nobody knows whether it still answers.`,
      'Call it from outside. If it answers, write the day of the call as verified; if not, change the number.',
    ],
  }),
  'notice-phone-hidden': ({ number, day, limit }) => ({
    zh: [
      `${number}上次拨通是${day}，超过${String(limit)}天，网页上不再给出。`,
      '从外线拨一次，通了就把verified改成拨的那天。',
    ],
    en: [
      `${number} was last called on ${day}, more than ${String(limit)} days ago; pages do not give it any more.`,
      'Call it from outside; if it answers, write the day of the call as verified.',
    ],
  }),
  'notice-note-unseen': ({ place }) => ({
    zh: [`${placeTextZh(place)}没有人服务，没有页面，这份说明不会显示。`],
    en: [`Nobody serves ${placeText(place)}, so it has no page and this note is not shown.`],
  }),
  'notice-whole': ({ raw, count }) => ({
    zh: [`“${raw}”读作${String(count)}个县区。`],
    en: [`"${raw}" was read as ${String(count)} counties.`],
  }),
} satisfies Partial<ProblemTexts>;

function changeTextZh({ kind, since, from = '', to = '' }: Change): string {
  if (kind === 'move') return `原属${from}，${since}年起属${to}`;
  if (kind === 'parent') return `现属${to}`;
  if (kind === 'code') return `代码${since}年改过`;
  return `${since}年${changesZh[kind] ?? '变更'}`;
}

const changesZh: Readonly<Record<string, string>> = {
  rename: '更名',
  upgrade: '改设',
  merge: '并入',
  split: '拆分',
};

type Change = Omit<ProblemParams['notice-renamed'], 'raw' | 'read'>;

function changeTextEn({ kind, since, from = '', to = '' }: Change): string {
  if (kind === 'move') return `in ${from} until ${since}, in ${to} since`;
  if (kind === 'parent') return `${from} is ${to} today`;
  if (kind === 'code') return `its code changed in ${since}`;
  return `${changesEn[kind] ?? 'changed'} in ${since}`;
}

const changesEn: Readonly<Record<string, string>> = {
  rename: 'renamed',
  upgrade: 'upgraded',
  merge: 'merged',
  split: 'divided',
};
