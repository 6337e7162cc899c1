import type { Refusal, RefusalParams } from '../refusal.ts';
import type { Language } from '../../strings/language.ts';
import type { ProblemText } from '../../strings/problems/problem-text.ts';

type RefusalTexts = {
  readonly [Kind in keyof RefusalParams]: (params: RefusalParams[Kind]) => ProblemText;
};

const refusalsEn: RefusalTexts = {
  'file-missing': () => ({ message: 'The file does not exist.', hint: 'Check its path.' }),
  'file-unreadable': () => ({
    message: 'The file cannot be read: it is a folder, or reading it is not allowed.',
    hint: 'Name a file.',
  }),
  'file-empty': () => ({ message: 'The file is empty.', hint: 'Ask the office for it once more.' }),
  'file-binary': () => ({
    message: 'The file is no text, CSV or XLSX.',
    hint: 'Copy the places into a text file, or save them as CSV or XLSX.',
  }),
  'file-encoding': () => ({
    message: 'The file is neither UTF-8 nor GB18030.',
    hint: 'Save it as UTF-8; a spreadsheet calls it "CSV UTF-8".',
  }),
  'file-too-large': ({ megabytes }) => ({
    message: `The file is larger than ${megabytes} MB.`,
    hint: 'Take out what is no place, or cut it into several files.',
  }),
  'workbook-encrypted': () => ({
    message: 'The workbook is protected with a password.',
    hint: 'Open it, take the password away and save it.',
  }),
  'workbook-old': () => ({
    message: 'The workbook is of the old XLS format.',
    hint: 'Open it and save it as XLSX.',
  }),
  'workbook-broken': () => ({
    message: 'The workbook is broken: it cannot be opened as XLSX.',
    hint: 'Open it in a spreadsheet and save it once more, or ask the office for it.',
  }),
  'csv-broken': ({ line }) => ({
    message: `Line ${line}: a cell that begins with a quotation mark never ends.`,
    hint: 'Close the quotation mark, or take it out.',
  }),
  'column-missing': ({ column, columns }) => ({
    message: `No column is called "${column}".`,
    hint: `The columns are: ${columns.join(', ')}.`,
  }),
  'columns-unknown': ({ columns }) => ({
    message: `No column is known to hold places: ${columns.join(', ')}.`,
    hint: 'Name it with --column, or write a header such as 地区, or 省, 市 and 区县.',
  }),
  'columns-lacking': ({ lacking, columns }) => ({
    message: `Columns are missing: ${lacking.join(', ')}; there are ${columns.join(', ')}.`,
    hint: 'Write them; --template prints a header with all of them.',
  }),
};

const refusalsZh: RefusalTexts = {
  'file-missing': () => ({ message: '没有这个文件。', hint: '核对路径。' }),
  'file-unreadable': () => ({ message: '读不了：它是文件夹，或者没有读取权限。', hint: '请给一个文件。' }),
  'file-empty': () => ({ message: '文件是空的。', hint: '请分部重新发一次。' }),
  'file-binary': () => ({
    message: '这不是文本、CSV或XLSX文件。',
    hint: '把地名复制到文本文件，或者另存为CSV、XLSX。',
  }),
  'file-encoding': () => ({
    message: '文件的编码不是UTF-8，也不是GB18030。',
    hint: '另存为UTF-8；电子表格里叫“CSV UTF-8”。',
  }),
  'file-too-large': ({ megabytes }) => ({
    message: `文件超过${megabytes}MB。`,
    hint: '删掉与地名无关的内容，或者分成几个文件。',
  }),
  'workbook-encrypted': () => ({ message: '工作簿有密码。', hint: '打开后去掉密码再保存。' }),
  'workbook-old': () => ({ message: '工作簿是旧的XLS格式。', hint: '打开后另存为XLSX。' }),
  'workbook-broken': () => ({
    message: '工作簿坏了，不能当XLSX打开。',
    hint: '用电子表格打开后重新保存，或者请分部重新发。',
  }),
  'csv-broken': ({ line }) => ({
    message: `第${line}行：有个单元格以引号开头，却没有结束的引号。`,
    hint: '补上引号，或者删掉它。',
  }),
  'column-missing': ({ column, columns }) => ({
    message: `没有叫“${column}”的列。`,
    hint: `现有的列：${columns.join('、')}。`,
  }),
  'columns-unknown': ({ columns }) => ({
    message: `看不出哪一列是地名：${columns.join('、')}。`,
    hint: '用--column指出列名，或者加上表头，如“地区”，或“省”“市”“区县”。',
  }),
  'columns-lacking': ({ lacking, columns }) => ({
    message: `缺少列：${lacking.join('、')}；现有${columns.join('、')}。`,
    hint: '请补上；--template会打印完整的表头。',
  }),
};

const texts: Readonly<Record<Language, RefusalTexts>> = { en: refusalsEn, zh: refusalsZh };

/** Why a file cannot be imported, and what to do. */
export function refusalText(refusal: Refusal, language: Language): ProblemText {
  return textOf(refusal.kind, refusal.params, language);
}

function textOf<Kind extends keyof RefusalParams>(
  kind: Kind,
  params: RefusalParams[Kind],
  language: Language,
): ProblemText {
  return texts[language][kind](params);
}
