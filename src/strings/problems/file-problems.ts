import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** Files that cannot be read, and the form of tables. */
export const fileProblems = {
  'file-missing': ({ what }) => ({
    zh: [`缺少文件${what}。`, '写一个，或者从示例里拷一份来改。'],
    en: [`The file ${what} is missing.`, 'Write it, or copy the one of the sample.'],
  }),
  'file-referred-missing': ({ what, referrers, first }) => ({
    zh: [
      `${what}不存在，或者里面一条也没有，却有${String(referrers)}处写了它的编号。`,
      `补上这个文件；第一处见${positionText(first)}。`,
    ],
    en: [
      `${what} is missing or has no entry, but ids of it stand in ${String(referrers)} ${referrers === 1 ? 'place' : 'places'}.`,
      `Add it; the first id stands at ${positionText(first)}.`,
    ],
  }),
  'file-empty': () => ({
    zh: ['文件是空的，或者只有注释。', '写上内容，或者删掉这个文件。'],
    en: ['The file is empty, or holds comments alone.', 'Write its content, or take the file away.'],
  }),
  'file-encoding': ({ isTable }) => ({
    zh: [
      '文件不是UTF-8编码（多半是GBK），从这里起读不出来。',
      isTable
        ? '另存为UTF-8：Excel和WPS表格选“文件→另存为”，类型选“CSV UTF-8（逗号分隔）”。'
        : '另存为UTF-8：Windows记事本选“文件→另存为”，“编码”选“UTF-8”。',
    ],
    en: [
      'The file is not UTF-8 (it is probably GBK): it cannot be read from here on.',
      isTable
        ? 'Save it as UTF-8: in Excel and WPS, File > Save As, type "CSV UTF-8 (comma delimited)".'
        : 'Save it as UTF-8: in Windows Notepad, File > Save As, Encoding "UTF-8".',
    ],
  }),
  'file-stray': ({ wanted, moveTo, isOffice }) => ({
    zh: [
      '这个文件或文件夹没有程序读，里面写的不会上网。',
      isOffice
        ? '从content里挪出去，用npm run import -- 文件 读进来；或者另存为“CSV UTF-8（逗号分隔）”。'
        : moveTo === undefined
          ? `这里只读：${wanted.join('、')}。挪到该放的地方，或者删掉。`
          : `改名或挪到${moveTo}，或者删掉。`,
    ],
    en: [
      'Nothing reads this file or folder, so what it says would never be published.',
      isOffice
        ? 'Move it out of content and read it with npm run import -- FILE, or save it as "CSV UTF-8 (comma delimited)".'
        : moveTo === undefined
          ? `Read here: ${wanted.join(', ')}. Move it where it belongs, or take it out.`
          : `Rename or move it to ${moveTo}, or take it out.`,
    ],
  }),
  'file-name': ({ name, instead }) => ({
    zh: [`文件名“${name}”不能当编号用。`, `改成小写字母、数字和短横，如${instead ?? 'minnan-2'}。`],
    en: [
      `The file name "${name}" cannot serve as an id.`,
      `Use small letters, digits and hyphens, such as ${instead ?? 'minnan-2'}.`,
    ],
  }),
  'csv-syntax': () => ({
    zh: [
      '这一行的双引号不成对，后面的都读不出来。',
      '格子里有逗号或引号的，整格放进半角双引号，格内的引号写两遍。',
    ],
    en: [
      'The double quotes of this line are not in pairs: nothing below can be read.',
      'A cell that holds a comma or a quote stands in double quotes, and a quote in it is written twice.',
    ],
  }),
  'csv-row-long': ({ cells, columns, mended }) => ({
    zh: [
      `这一行有${String(cells)}格，表头只有${String(columns)}列。`,
      mended === undefined
        ? '格子里有逗号的，整格放进半角双引号；多个值用半角分号隔开；表头没有的列删掉。'
        : `引号要半角，写成：${mended}`,
    ],
    en: [
      `The row has ${String(cells)} cells, the header ${String(columns)} columns.`,
      mended === undefined
        ? 'Put a cell that holds a comma into double quotes, join several values with ";", and take out a column that the header lacks.'
        : `Use ASCII quotes: ${mended}`,
    ],
  }),
  'csv-row-broken': ({ mended }) => ({
    zh: ['一格里的文字换了行，这一行和下一行本来是一行。', `接成一行：${mended}`],
    en: ['A cell has a line break: this row and the next one are one.', `Put them on one line: ${mended}`],
  }),
  'csv-row-short': ({ cells, columns, mark, mended }) => ({
    zh: [
      `这一行只有${String(cells)}格，表头有${String(columns)}列。`,
      mended === undefined
        ? `每格之间要有一个半角逗号，空着的格子也要留逗号。${mark === undefined ? '' : `这一行里用来隔开的${marksZh[mark] ?? mark}，都改成半角逗号。`}`
        : `逗号要半角，写成：${mended}`,
    ],
    en: [
      `The row has only ${String(cells)} of ${String(columns)} columns.`,
      mended === undefined
        ? `Put an ASCII comma between the cells, for empty ones too${mark === undefined ? '' : `, where the row has ${marksEn[mark] ?? mark}`}.`
        : `Use ASCII commas: ${mended}`,
    ],
  }),
  'csv-delimiter': ({ mark, mended }) => ({
    zh: [
      `表头的各列是用${marksZh[mark] ?? `“${mark}”`}隔开的。`,
      `在Excel里另存为“CSV UTF-8（逗号分隔）”，或者整个文件都用半角逗号隔开，表头写成：${mended}`,
    ],
    en: [
      `The header separates its columns with ${marksEn[mark] ?? `"${mark}"`}.`,
      `Save it as "CSV UTF-8 (comma delimited)", or separate the cells of the whole file with ASCII commas; the header is: ${mended}`,
    ],
  }),
  'csv-header': ({ missing, unknown, repeated, mended, line }) => ({
    zh: [
      `表头不对。${partZh('缺', missing)}${partZh('不认识', unknown)}${partZh('写了两次', repeated)}`,
      line !== undefined
        ? `表头在第${String(line)}行：把它上面的删掉。`
        : mended === undefined
          ? '第一行写各列的名字，用半角逗号隔开，名字照示例里的英文写；标题行和多出来的列删掉。'
          : `第一行写成：${mended}`,
    ],
    en: [
      `The header is not as expected.${partEn('Missing', missing)}${partEn('Unknown', unknown)}${partEn('Twice', repeated)}`,
      line !== undefined
        ? `The header stands on line ${String(line)}: take out what is above it.`
        : mended === undefined
          ? 'The first line names the columns as the sample does, separated by commas; take titles above it and further columns out.'
          : `The first line is: ${mended}`,
    ],
  }),
  'csv-joined': ({ value, mended }) => ({
    zh: [`“${value}”里的几项不是用半角分号隔开的。`, `这一格写成：${mended}`],
    en: [`The values in "${value}" are not joined by ;.`, `The cell is: ${mended}`],
  }),
  'front-matter-missing': ({ slip }) => ({
    zh: [
      slip === undefined
        ? '文件开头没有说明部分。'
        : slip.text === ''
          ? '说明部分没有收尾。'
          : slip.isAbove
            ? '说明部分上面还有空行。'
            : `“${slip.text}”不是三个半角短横。`,
      slip === undefined
        ? '第一行写---，接着写各项，再写一行---。'
        : slip.text === ''
          ? '在各项下面、正文上面写一行---'
          : slip.isAbove
            ? '删掉第一个---上面的空行。'
            : '写成：---',
    ],
    en: [
      slip === undefined
        ? 'The file has no front matter.'
        : slip.text === ''
          ? 'The front matter does not end.'
          : slip.isAbove
            ? 'There are empty lines above the front matter.'
            : `"${slip.text}" is not three ASCII hyphens.`,
      slip === undefined
        ? 'Begin it with a line of ---, the keys, and another line of ---.'
        : slip.text === ''
          ? 'Write below the keys, above the text, a line of ---'
          : slip.isAbove
            ? 'Take out the lines above the first ---.'
            : 'Write ---',
    ],
  }),
} satisfies Partial<ProblemTexts>;

const marksZh: Readonly<Record<string, string>> = {
  '，': '全角逗号',
  ';': '分号',
  '；': '全角分号',
  '\t': '制表符（Tab键）',
};

const marksEn: Readonly<Record<string, string>> = {
  '，': 'full-width commas',
  ';': 'semicolons',
  '；': 'full-width semicolons',
  '\t': 'tabs',
};

function partZh(label: string, names: readonly string[]): string {
  return names.length > 0 ? `${label}：${names.join('、')}。` : '';
}

function partEn(label: string, names: readonly string[]): string {
  return names.length > 0 ? ` ${label}: ${names.join(', ')}.` : '';
}
