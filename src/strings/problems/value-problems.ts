import { wantedText } from './expectation-texts.ts';
import { faultText } from './fault-texts.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** Keys and values that do not fit. */
export const valueProblems = {
  'schema-missing': ({ key, ...due }) => ({
    zh: [`缺少“${key}”。`, `请写${wantedText(due, 'zh')}。`],
    en: [`The key "${key}" is missing.`, `Write ${wantedText(due, 'en')}.`],
  }),
  'schema-unknown-key': ({ key, known, nearest }) => ({
    zh: [
      `这里没有“${key}”这一项。`,
      (nearest === undefined ? '' : `是不是“${nearest}”？`) +
        (known.length > 0 ? `可用的有：${known.join('、')}。` : ''),
    ],
    en: [
      `The key "${key}" is not known here.`,
      [
        ...(nearest === undefined ? [] : [`Did you mean "${nearest}"?`]),
        ...(known.length > 0 ? [`Known: ${known.join(', ')}.`] : []),
      ].join(' '),
    ],
  }),
  'schema-key-outside': ({ key, parent }) => ({
    zh: [`“${key}”是“${parent}”里面的一项，却和它对齐了。`, `在“${key}”前面多空两格。`],
    en: [`"${key}" belongs below "${parent}", but stands beside it.`, `Put two more spaces before "${key}".`],
  }),
  'schema-invalid': ({ key, value, fault, instead, ...due }) => ({
    zh: [
      `${subjectZh(key, due.isEntry)}${value.trim() === '' ? '是空的' : `不能写“${value}”`}${fault ? `：${faultText(fault).zh}` : ''}。`,
      `请写${wantedText(due, 'zh')}${due.isOptional ? '；没有就删掉这一项' : ''}。${instead === undefined ? '' : `这里写成：${instead}`}`,
    ],
    en: [
      value.trim() === ''
        ? `${subjectEn(key, due.isEntry)} is empty.`
        : `"${value}" does not fit${key === '' ? '' : ` the key "${key}"`}${fault ? `: ${faultText(fault).en}` : ''}.`,
      `Write ${wantedText(due, 'en')}${due.isOptional ? ', or take the key out' : ''}.${instead === undefined ? '' : ` Here: ${instead}`}`,
    ],
  }),
  'period-reversed': ({ start, end, first }) => ({
    zh: [
      `这段时间的末日${end}在首日${start}之前。`,
      `首日见${positionText(first)}，两个日期核对一下，是不是写反了。`,
    ],
    en: [
      `The period ends on ${end}, before it begins on ${start}.`,
      `It begins at ${positionText(first)}; check whether the two days are swapped.`,
    ],
  }),
  'redirect-itself': ({ path }) => ({
    zh: [`“${path}”转到了它自己。`, 'to写新的网址；没有新网址就删掉这一行。'],
    en: [`"${path}" leads to itself.`, 'Write the new address under to, or take the row out.'],
  }),
} satisfies Partial<ProblemTexts>;

function subjectZh(key: string, isEntry = false): string {
  if (key === '') return '这里';
  return isEntry ? `“${key}”里的这一条` : `“${key}”`;
}

function subjectEn(key: string, isEntry = false): string {
  if (key === '') return 'This';
  return isEntry ? `An entry of "${key}"` : `The key "${key}"`;
}
