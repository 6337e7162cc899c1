import type { IdOwner, ValueProblemParams } from '../../domain/problems/value-problem-params.ts';
import { expectedText } from './wording/expected-values.ts';
import { faultText } from './wording/fault-text.ts';
import { knownText } from './wording/first-text.ts';
import { positionText } from '../../domain/problems/position.ts';
import type { TextsFor } from './texts-for.ts';

/** The texts of problems with keys, values and ids. */
export const valueTexts: TextsFor<ValueProblemParams> = {
  'schema-missing': ({ key, ...due }) => ({
    zh: [`缺少“${key}”。`, `请写${expectedText(due).zh}。`],
    en: [`The key "${key}" is missing.`, `Write ${expectedText(due).en}.`],
  }),
  'schema-unknown-key': ({ key, known, nearest }) => ({
    zh: [
      `这里没有“${key}”这一项。`,
      meantText(nearest).zh + (known.length > 0 ? `可用的有：${known.join('、')}。` : ''),
    ],
    en: [
      `The key "${key}" is not known here.`,
      (meantText(nearest).en + (known.length > 0 ? `Known: ${known.join(', ')}.` : '')).trim(),
    ],
  }),
  'schema-key-outside': ({ key, parent }) => ({
    zh: [`“${key}”是“${parent}”里面的一项，却和它对齐了。`, `在“${key}”前面多空两格。`],
    en: [
      `"${key}" belongs inside "${parent}", but is on the same level.`,
      `Put two more spaces before "${key}".`,
    ],
  }),
  'schema-invalid': ({ key, value, fault, instead, isEntry = false, isOptional = false, ...due }) => {
    const isEmpty = value.trim() === '';
    const why = fault && faultText(fault);
    const subject =
      key === ''
        ? { zh: '这里', en: 'This' }
        : isEntry
          ? { zh: `“${key}”里的这一条`, en: `An entry of "${key}"` }
          : { zh: `“${key}”`, en: `The key "${key}"` };
    return {
      zh: [
        `${subject.zh}${isEmpty ? '是空的' : `不能写“${value}”`}${why ? `：${why.zh}` : ''}。`,
        `请写${expectedText(due).zh}${isOptional ? '；没有就删掉这一项' : ''}。${instead === undefined ? '' : `这里写成：${instead}`}`,
      ],
      en: [
        isEmpty
          ? `${subject.en} is empty.`
          : `"${value}" does not fit${key === '' ? '' : ` the key "${key}"`}${why ? `: ${why.en}` : ''}.`,
        `Write ${expectedText(due).en}${isOptional ? ', or delete the key' : ''}.${instead === undefined ? '' : ` Here: ${instead}`}`,
      ],
    };
  },
  'key-only-with': ({ key, other, value }) => ({
    zh: [`“${key}”只在${other}是${value}时写。`, `删掉${key}，或者把${other}改成${value}。`],
    en: [`"${key}" is only used with ${other}: ${value}.`, `Delete ${key}, or write ${other}: ${value}.`],
  }),
  'id-duplicate': ({ id, first }) => ({
    zh: [`编号“${id}”已经用过。`, `见${positionText(first)}。写重了就删掉一个，不是一回事就换一个编号。`],
    en: [
      `The id "${id}" is already used.`,
      `See ${positionText(first)}. Delete one of them, or give it another id.`,
    ],
  }),
  'id-unknown': ({ id, what, known, nearest }) => ({
    zh: [`没有编号为“${id}”的${ownerNames[what]}。`, meantText(nearest).zh + knownText(known, 'zh')],
    en: [`There is no ${what} with the id "${id}".`, (meantText(nearest).en + knownText(known, 'en')).trim()],
  }),
  'id-repeated': ({ id, key }) => ({
    zh: [`“${key}”里“${id}”写了两次。`, '留一个。'],
    en: [`"${id}" is listed twice under "${key}".`, 'Keep one.'],
  }),
  'redirect-itself': ({ path }) => ({
    zh: [`“${path}”转到了它自己。`, 'to写新的网址；没有新网址就删掉这一行。'],
    en: [`"${path}" redirects to itself.`, 'Write the new address under to, or delete the row.'],
  }),
};

/** The Chinese names; in English the words of the code serve. */
const ownerNames: Readonly<Record<IdOwner, string>> = {
  service: '服务',
  partner: '合作方',
  phone: '电话',
  point: '网点',
  list: '清单',
  unit: '县区',
};

function meantText(nearest: string | undefined) {
  return nearest === undefined
    ? { zh: '', en: '' }
    : { zh: `是不是“${nearest}”？`, en: `Did you mean "${nearest}"? ` };
}
