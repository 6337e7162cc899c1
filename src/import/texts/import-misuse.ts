import { listStatuses } from '../../domain/coverage/status.ts';
import type { Language } from '../../strings/language.ts';

const importMisuseEn = {
  oneFile: 'Name one file: npm run import -- FILE. See --help.',
  unknownKind: (kind: string) => `"${kind}" is no kind of file.\n  Write --kind regions, points or records.`,
  missing: (options: readonly string[]) =>
    `To write, these options are needed: ${options.join(', ')}.\n  Nothing is taken for granted; see --help.`,
  wrong: (option: string, value: string, expected: string) =>
    `"${value}" does not fit ${option}.\n  Write ${expected}.`,
  expected: {
    '--status': `one of ${listStatuses.join(', ')}`,
    '--services': 'ids of content/services, joined by commas',
    '--source': 'where the list comes from',
    '--verified': 'a day such as 2026-10-30',
    '--partner': 'an id of content/partners.yaml',
    '--write': 'a name of small letters, digits and hyphens, such as minnan',
    '--against': 'the name of a list in content/regions',
  },
  known: (ids: readonly string[]) => ` (there are: ${ids.join(', ')})`,
  question: (option: string, expected: string) => `${option} (${expected}): `,
  otherTerms: (file: string, option: string, value: string) =>
    `${file} has another ${option}: ${value}.\n  Write to another list; one list has one ${option}.`,
  lacksColumns: (file: string, columns: readonly string[]) =>
    `${file} has no column for ${columns.join(', ')}; nothing was written.\n  Add ${columns.length === 1 ? 'it' : 'them'} to the header, and a comma for each to the rows below.`,
  brokenList: (file: string) =>
    `${file} cannot be added to; nothing was written.\n  Mend it first: npm run check.`,
  noBlock: (file: string) =>
    `${file} has no block of places to which lines can be added; nothing was written.\n  Write each of its places on a line of its own: "  - 漳州市漳浦县".`,
  writeKind: (kind: string) => `Rows of this kind stand in one file.\n  Write --write ${kind}.`,
  noPlaces: 'No clear place was found; nothing was written.',
  unwritable: (file: string) =>
    `${file} cannot be written; nothing was changed.\n  Check whether its folder may be written to, and has room.`,
};

const importMisuseZh: typeof importMisuseEn = {
  oneFile: '请给一个文件：npm run import -- 文件。用法见--help。',
  unknownKind: (kind) => `“${kind}”不是文件的种类。\n  写--kind regions、points或records。`,
  missing: (options) => `要写入，还缺：${options.join('、')}。\n  这些是事实，没有默认值；用法见--help。`,
  wrong: (option, value, expected) => `${option}不能是“${value}”。\n  要写${expected}。`,
  expected: {
    '--status': `${listStatuses.join('、')}中的一个`,
    '--services': 'content/services里的文件名，用逗号隔开',
    '--source': '清单从哪里来',
    '--verified': '日期，如2026-10-30',
    '--partner': 'content/partners.yaml里的id',
    '--write': '小写字母、数字、短横组成的名字，如minnan',
    '--against': 'content/regions里清单的名字',
  },
  known: (ids) => `（现有：${ids.join('、')}）`,
  question: (option, expected) => `${option}（${expected}）：`,
  otherTerms: (file, option, value) =>
    `${file}的${option}是${value}。\n  一份清单只有一个${option}，请写到另一份清单。`,
  lacksColumns: (file, columns) =>
    `${file}的表头没有${columns.join('、')}，什么都没写。\n  表头补上${columns.join(',')}，下面每行末尾补上相应的逗号。`,
  brokenList: (file) => `${file}有问题，不能添加，什么都没写。\n  先改好：npm run check。`,
  noBlock: (file) =>
    `${file}的places不是一行一个，不能添加，什么都没写。\n  请把每个地方写成单独一行：“  - 漳州市漳浦县”。`,
  writeKind: (kind) => `这一种都写在一个文件里。\n  写--write ${kind}。`,
  noPlaces: '没有认得准的地名，什么都没写。',
  unwritable: (file) => `${file}写不了，什么都没改。\n  看看文件夹能不能写、磁盘满没满。`,
};

/** What `npm run import` says of wrong use. */
export const importMisuse: Readonly<Record<Language, typeof importMisuseEn>> = {
  en: importMisuseEn,
  zh: importMisuseZh,
};
