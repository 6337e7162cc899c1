import { knownIds } from './known-ids.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** Ids, and what must not go public. */
export const idProblems = {
  'id-duplicate': ({ id, first }) => ({
    zh: [`编号“${id}”已经用过。`, `见${positionText(first)}。写重了就删掉一个，不是一回事就换一个编号。`],
    en: [`The id "${id}" is taken.`, `See ${positionText(first)}. Keep one, or give one another id.`],
  }),
  'id-unknown': ({ id, what, known, nearest }) => ({
    zh: [
      `没有编号为“${id}”的${kinds[what] ?? what}。`,
      [...(nearest === undefined ? [] : [`是不是“${nearest}”？`]), knownIds(known, 'zh')].join(''),
    ],
    en: [
      `There is no ${what} with the id "${id}".`,
      [...(nearest === undefined ? [] : [`Did you mean "${nearest}"?`]), knownIds(known, 'en')]
        .join(' ')
        .trim(),
    ],
  }),
  'id-repeated': ({ id, key }) => ({
    zh: [`“${key}”里“${id}”写了两次。`, '留一个。'],
    en: [`"${id}" stands twice under "${key}".`, 'Keep one.'],
  }),
  'collection-empty': ({ collection }) => ({
    zh: [
      `${collection}里什么也没有，网站就没有可服务的地方。`,
      `在content/${collection}里写一份清单；src/content.config.ts里要有这个集合。`,
    ],
    en: [
      `There are no ${collection}: nothing would be served.`,
      `Write a list in content/${collection}, and keep the collection in src/content.config.ts.`,
    ],
  }),
  'production-sample': () => ({
    zh: ['这是示例内容（sample: true），不能发布。', '换成真的内容，再写sample: false。'],
    en: [
      'This is sample content (sample: true), which must not go public.',
      'Replace the content, then write sample: false.',
    ],
  }),
  'production-address': ({ url }) => ({
    zh: [`“${url}”是示例网址，不能发布。`, '写网站真正的网址。'],
    en: [`"${url}" is an address for examples, which must not go public.`, 'Write the address of the site.'],
  }),
} satisfies Partial<ProblemTexts>;

const kinds: Readonly<Record<string, string>> = {
  service: '服务',
  partner: '合作方',
  phone: '电话',
  point: '网点',
  list: '清单',
  unit: '县区',
};
