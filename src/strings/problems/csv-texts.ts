import type { CsvProblemParams } from '../../domain/problems/file-problem-params.ts';
import type { Bilingual, Language } from '../language.ts';
import type { TextsFor } from './texts-for.ts';

/** The texts of problems with the form of a CSV file. */
export const csvTexts: TextsFor<CsvProblemParams> = {
  'csv-syntax': () => ({
    zh: [
      '这一行的双引号不成对，后面的都读不出来。',
      '格子里有逗号或引号的，整格放进半角双引号，格内的引号写两遍。',
    ],
    en: [
      'The double quotes of this line are not paired: nothing below can be read.',
      'Put a cell that contains a comma or a quote into double quotes, and double each quote inside it.',
    ],
  }),
  'csv-row-long': ({ cells, columns, mended }) => ({
    zh: [
      `这一行有${cells}格，表头只有${columns}列。`,
      mended === undefined
        ? '格子里有逗号的，整格放进半角双引号；多个值用半角分号隔开；表头没有的列删掉。'
        : `引号要半角，写成：${mended}`,
    ],
    en: [
      `The row has ${cells} cells, but the header has ${columns} columns.`,
      mended === undefined
        ? 'Put a cell that contains a comma into double quotes, join several values with ";", and delete columns that the header does not have.'
        : `Use ASCII quotes: ${mended}`,
    ],
  }),
  'csv-row-short': ({ cells, columns, mark, mended }) => ({
    zh: [
      `这一行只有${cells}格，表头有${columns}列。`,
      mended === undefined
        ? `每格之间要有一个半角逗号，空着的格子也要留逗号。${mark === undefined ? '' : `这一行里用来隔开的${markText(mark).zh}，都改成半角逗号。`}`
        : `逗号要半角，写成：${mended}`,
    ],
    en: [
      `The row has only ${cells} cells, but the header has ${columns} columns.`,
      mended === undefined
        ? `Put an ASCII comma between the cells, also for empty ones${mark === undefined ? '' : `, where the row has ${markText(mark).en}`}.`
        : `Use ASCII commas: ${mended}`,
    ],
  }),
  'csv-row-broken': ({ mended }) => ({
    zh: ['一格里的文字换了行，这一行和下一行本来是一行。', `接成一行：${mended}`],
    en: [
      'A cell contains a line break: this row and the next one belong together.',
      `Put them on one line: ${mended}`,
    ],
  }),
  'csv-delimiter': ({ mark, mended }) => ({
    zh: [
      `表头的各列是用${markText(mark).zh}隔开的。`,
      `在Excel里另存为“CSV UTF-8（逗号分隔）”，或者整个文件都用半角逗号隔开，表头写成：${mended}`,
    ],
    en: [
      `The columns of the header are separated by ${markText(mark).en}.`,
      `Save the file as "CSV UTF-8 (comma delimited)", or separate all cells with ASCII commas; the header is: ${mended}`,
    ],
  }),
  'csv-header': ({ missing, unknown, repeated, mended, line }) => ({
    zh: [
      `表头不对。${namesText('缺', missing, 'zh')}${namesText('不认识', unknown, 'zh')}${namesText('写了两次', repeated, 'zh')}`,
      line !== undefined
        ? `表头在第${line}行：把它上面的删掉。`
        : mended === undefined
          ? '第一行写各列的名字，用半角逗号隔开，名字照示例里的英文写；标题行和多出来的列删掉。'
          : `第一行写成：${mended}`,
    ],
    en: [
      `The header is not as expected.${namesText(' Missing', missing, 'en')}${namesText(' Unknown', unknown, 'en')}${namesText(' Repeated', repeated, 'en')}`,
      line !== undefined
        ? `The header is on line ${line}: delete what is above it.`
        : mended === undefined
          ? 'The first line names the columns as the sample does, separated by commas; delete titles above it and further columns.'
          : `The first line is: ${mended}`,
    ],
  }),
  'csv-joined': ({ value, mended }) => ({
    zh: [`“${value}”里的几项不是用半角分号隔开的。`, `这一格写成：${mended}`],
    en: [`The values in "${value}" are not joined by ;.`, `The cell is: ${mended}`],
  }),
};

const marks: Readonly<Record<string, Bilingual>> = {
  '，': { zh: '全角逗号', en: 'full-width commas' },
  ';': { zh: '分号', en: 'semicolons' },
  '；': { zh: '全角分号', en: 'full-width semicolons' },
  '\t': { zh: '制表符（Tab键）', en: 'tabs' },
};

function markText(mark: string): Bilingual {
  return marks[mark] ?? { zh: `“${mark}”`, en: `"${mark}"` };
}

function namesText(label: string, names: readonly string[], language: Language): string {
  if (names.length === 0) return '';
  return language === 'zh' ? `${label}：${names.join('、')}。` : `${label}: ${names.join(', ')}.`;
}
