import type { Language } from '../../strings/language.ts';
import type { MessageAndHint, TextsFor } from '../../strings/problems/texts-for.ts';
import type { Refusal, RefusalParams } from '../refusal.ts';

const refusalTexts: TextsFor<RefusalParams> = {
  'file-missing': () => ({
    zh: ['没有这个文件。', '核对路径。'],
    en: ['The file does not exist.', 'Check its path.'],
  }),
  'file-unreadable': () => ({
    zh: ['读不了：它是文件夹，或者没有读取权限。', '请给一个文件。'],
    en: ['The file cannot be read: it is a folder, or access is denied.', 'Name a file.'],
  }),
  'file-empty': () => ({
    zh: ['文件是空的。', '请分部重新发一次。'],
    en: ['The file is empty.', 'Ask the branch office for it again.'],
  }),
  'file-binary': () => ({
    zh: ['这不是文本、CSV或XLSX文件。', '把地名复制到文本文件，或者另存为CSV、XLSX。'],
    en: [
      'The file is not text, CSV or XLSX.',
      'Copy the places into a text file, or save them as CSV or XLSX.',
    ],
  }),
  'file-encoding': () => ({
    zh: ['文件的编码不是UTF-8，也不是GB18030。', '另存为UTF-8；电子表格里叫“CSV UTF-8”。'],
    en: ['The file is neither UTF-8 nor GB18030.', 'Save it as UTF-8; in spreadsheet programs, "CSV UTF-8".'],
  }),
  'file-too-large': ({ megabytes }) => ({
    zh: [`文件超过${megabytes}MB。`, '删掉与地名无关的内容，或者分成几个文件。'],
    en: [
      `The file is larger than ${megabytes} MB.`,
      'Delete what is not a place, or split it into several files.',
    ],
  }),
  'workbook-encrypted': () => ({
    zh: ['工作簿有密码。', '打开后去掉密码再保存。'],
    en: ['The workbook is protected with a password.', 'Open it, remove the password and save it.'],
  }),
  'workbook-old': () => ({
    zh: ['工作簿是旧的XLS格式。', '打开后另存为XLSX。'],
    en: ['The workbook is in the old XLS format.', 'Open it and save it as XLSX.'],
  }),
  'workbook-broken': () => ({
    zh: ['工作簿坏了，不能当XLSX打开。', '用电子表格打开后重新保存，或者请分部重新发。'],
    en: [
      'The workbook is broken: it cannot be opened as XLSX.',
      'Open it in a spreadsheet program and save it again, or ask the branch office for it.',
    ],
  }),
  'csv-broken': ({ line }) => ({
    zh: [`第${line}行：有个单元格以引号开头，却没有结束的引号。`, '补上引号，或者删掉它。'],
    en: [
      `Line ${line}: a cell that begins with a quotation mark is not closed.`,
      'Close the quotation mark, or delete it.',
    ],
  }),
  'column-missing': ({ column, columns }) => ({
    zh: [`没有叫“${column}”的列。`, `现有的列：${columns.join('、')}。`],
    en: [`No column is named "${column}".`, `The columns are: ${columns.join(', ')}.`],
  }),
  'columns-unknown': ({ columns }) => ({
    zh: [
      `看不出哪一列是地名：${columns.join('、')}。`,
      '用--column指出列名，或者加上表头，如“地区”，或“省”“市”“区县”。',
    ],
    en: [
      `No column is known to hold places: ${columns.join(', ')}.`,
      'Name it with --column, or write a header such as 地区, or 省, 市 and 区县.',
    ],
  }),
  'columns-lacking': ({ lacking, columns }) => ({
    zh: [
      `缺少列：${lacking.join('、')}；现有${columns.join('、')}。`,
      '请补上；--template会打印完整的表头。',
    ],
    en: [
      `Columns are missing: ${lacking.join(', ')}; there are ${columns.join(', ')}.`,
      'Write them; --template prints a header with all of them.',
    ],
  }),
};

/** Why a file cannot be imported, and below it what to do. */
export function refusalText({ kind, params }: Refusal, language: Language): string {
  return textOf(kind, params, language).join('\n  ');
}

function textOf<Kind extends keyof RefusalParams>(
  kind: Kind,
  params: RefusalParams[Kind],
  language: Language,
): MessageAndHint {
  return refusalTexts[kind](params)[language];
}
