import { listStatuses } from '../../domain/coverage/status.ts';
import type { Bilingual } from '../../strings/language.ts';

/** What `npm run import` says of wrong use. */
export const importMisuse = {
  oneFile: {
    zh: '请给一个文件：npm run import -- 文件。用法见--help。',
    en: 'Name one file: npm run import -- FILE. See --help.',
  },
  unknownKind: (kind: string) => ({
    zh: `“${kind}”不是文件的种类。\n  写--kind regions、points或records。`,
    en: `"${kind}" is not a kind of file.\n  Write --kind regions, points or records.`,
  }),
  missing: (options: readonly string[]) => ({
    zh: `要写入，还缺：${options.join('、')}。\n  这些是事实，没有默认值；用法见--help。`,
    en: `To write, these options are needed: ${options.join(', ')}.\n  They are facts and have no defaults; see --help.`,
  }),
  wrong: (option: string, value: string, expected: Bilingual) => ({
    zh: `${option}不能是“${value}”。\n  要写${expected.zh}。`,
    en: `"${value}" does not fit ${option}.\n  Write ${expected.en}.`,
  }),
  expected: {
    '--status': {
      zh: `${listStatuses.join('、')}中的一个`,
      en: `one of ${listStatuses.join(', ')}`,
    },
    '--services': {
      zh: 'content/services里的文件名，用逗号隔开',
      en: 'ids of content/services, joined by commas',
    },
    '--source': { zh: '清单从哪里来', en: 'where the list comes from' },
    '--verified': { zh: '日期，如2026-10-30', en: 'a day such as 2026-10-30' },
    '--partner': { zh: 'content/partners.yaml里的id', en: 'an id of content/partners.yaml' },
    '--write': {
      zh: '小写字母、数字、短横组成的名字，如minnan',
      en: 'a name of lower-case letters, digits and hyphens, such as minnan',
    },
    '--against': { zh: 'content/regions里清单的名字', en: 'the name of a list in content/regions' },
  },
  known: (ids: readonly string[]) => ({
    zh: `（现有：${ids.join('、')}）`,
    en: ` (known: ${ids.join(', ')})`,
  }),
  question: (option: string, expected: Bilingual) => ({
    zh: `${option}（${expected.zh}）：`,
    en: `${option} (${expected.en}): `,
  }),
  otherTerms: (file: string, option: string, value: string) => ({
    zh: `${file}的${option}是${value}。\n  一份清单只有一个${option}，请写到另一份清单。`,
    en: `${file} has another ${option}: ${value}.\n  Write to another list; a list has only one ${option}.`,
  }),
  lacksColumns: (file: string, columns: readonly string[]) => ({
    zh: `${file}的表头没有${columns.join('、')}，什么都没写。\n  表头补上${columns.join(',')}，下面每行末尾补上相应的逗号。`,
    en: `${file} has no column for ${columns.join(', ')}; nothing was written.\n  Add ${columns.length === 1 ? 'it' : 'them'} to the header, and a comma for each to the rows below.`,
  }),
  brokenList: (file: string) => ({
    zh: `${file}有问题，不能添加，什么都没写。\n  先改好：npm run check。`,
    en: `${file} has problems, so nothing was added or written.\n  Fix it first: npm run check.`,
  }),
  noBlock: (file: string) => ({
    zh: `${file}的places不是一行一个，不能添加，什么都没写。\n  请把每个地方写成单独一行：“  - 漳州市漳浦县”。`,
    en: `${file} does not list one place per line, so nothing was added or written.\n  Write each place on a line of its own: "  - 漳州市漳浦县".`,
  }),
  writeKind: (kind: string) => ({
    zh: `这一种都写在一个文件里。\n  写--write ${kind}。`,
    en: `All rows of this kind go into one file.\n  Write --write ${kind}.`,
  }),
  noPlaces: {
    zh: '没有认得准的地名，什么都没写。',
    en: 'No clear place was found; nothing was written.',
  },
  unwritable: (file: string) => ({
    zh: `${file}写不了，什么都没改。\n  看看文件夹能不能写、磁盘满没满。`,
    en: `${file} cannot be written; nothing was changed.\n  Check that its folder is writable and the disk has space.`,
  }),
} as const;
