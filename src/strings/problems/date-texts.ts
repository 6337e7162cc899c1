import type { DateProblemParams } from '../../domain/problems/value-problem-params.ts';
import { positionText } from '../../domain/problems/position.ts';
import type { TextsFor } from './texts-for.ts';

/** The texts of problems with days, and with facts that are due for another check. */
export const dateTexts: TextsFor<DateProblemParams> = {
  'period-reversed': ({ start, end, first }) => ({
    zh: [
      `这段时间的末日${end}在首日${start}之前。`,
      `首日见${positionText(first)}，两个日期核对一下，是不是写反了。`,
    ],
    en: [
      `The period ends on ${end}, before it begins on ${start}.`,
      `The first day is at ${positionText(first)}; check whether the two days are swapped.`,
    ],
  }),
  'date-future': ({ day, today }) => ({
    zh: [`核对日期${day}还没有到：今天是${today}。`, '写真正核对的那一天。'],
    en: [
      `The day of the check, ${day}, is in the future: today is ${today}.`,
      'Write the day on which it was really checked.',
    ],
  }),
  'change-future': ({ day, today }) => ({
    zh: [`变更日期${day}还没有到：今天是${today}。`, '到了那一天再写进来，或者写真正变更的那一天。'],
    en: [
      `The day of the change, ${day}, is in the future: today is ${today}.`,
      'Add the row when that day has come, or write the day on which it really changed.',
    ],
  }),
  'day-future': ({ key, day, today }) => ({
    zh: [`“${key}”写的${day}还没有到：今天是${today}。`, '写已经过去的、真正的那一天。'],
    en: [`"${key}" is ${day}, which is in the future: today is ${today}.`, 'Write the real day in the past.'],
  }),
  'notice-stale': ({ day, days, limit }) => ({
    zh: [`上次核对是${day}，已经${days}天，超过${limit}天。`, '再核对一次，改成新的日期。'],
    en: [
      `Last checked on ${day}, ${days} days ago; the limit is ${limit} days.`,
      'Check it again, and write the new day.',
    ],
  }),
  'phone-unchecked': ({ number, day, limit }) => ({
    zh: [
      `${number}上次拨通是${day}，超过${limit}天。网页上少不了这个号码，可谁也不知道还通不通。`,
      '从外线拨一次，通了就把verified改成拨的那天；不通就换号码。',
    ],
    en: [
      `${number} was last called on ${day}, more than ${limit} days ago. The pages need this number, and nobody knows whether it still answers.`,
      'Call it from outside. If it answers, write the day of the call as verified; if not, change the number.',
    ],
  }),
  'notice-phone-hidden': ({ number, day, limit }) => ({
    zh: [
      `${number}上次拨通是${day}，超过${limit}天，网页上不再给出。`,
      '从外线拨一次，通了就把verified改成拨的那天。',
    ],
    en: [
      `${number} was last called on ${day}, more than ${limit} days ago; the pages hide it.`,
      'Call it from outside; if it answers, write the day of the call as verified.',
    ],
  }),
  'notice-prices-future': ({ day, today }) => ({
    zh: [
      `这些价格${day}起才算数，今天是${today}，网页上却已经在用。`,
      '到了那一天再改价；或者改成真正的日期。',
    ],
    en: [
      `These prices take effect on ${day}; today is ${today}, but the pages already show them.`,
      'Change the prices on that day, or write the real one.',
    ],
  }),
};
