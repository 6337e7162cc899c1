import type { YamlReason } from '../../domain/problems/file-problems.ts';
import { positionText } from './position-text.ts';
import { linesText } from './lines-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in Chinese of slips in YAML; each shows the line as it should be. */
export const yamlProblemsZh = {
  'yaml-syntax': ({ reason, text }) => ({
    message: `${quoted(text)}${yamlReasons[reason]}。`,
    hint: yamlHints[reason],
  }),
  'yaml-full-width-colon': ({ text, mended }) => ({
    message: `“${text}”用了全角冒号。`,
    hint: `冒号要半角，后面空一格：${mended.trim()}`,
  }),
  'yaml-missing-space': ({ text, mended }) => ({
    message: `“${text}”的短横或冒号后面少一个空格。`,
    hint: `写成：${mended.trim()}`,
  }),
  'yaml-tab': ({ text, mended }) => ({
    message: `“${text}”前面有制表符（Tab键）。`,
    hint: `换成半角空格，${indentOf(mended)}：${mended.trim()}`,
  }),
  'yaml-full-width-space': ({ text, mended }) => ({
    message: `“${text}”这里的空格不是半角空格（是全角空格，或从网页带来的空格）。`,
    hint:
      text === mended.trim()
        ? `换成半角空格，${indentOf(mended)}：${mended.trim()}`
        : `换成半角空格：${mended.trim()}`,
  }),
  'yaml-comment-in-value': ({ text, mended }) => ({
    message: `“${text}”里，从#起的字会丢掉：空格后面的#是注释的开头。`,
    hint: `是注释就在#后面空一格，多余就删掉；是内容就把整个值放进半角引号${text === mended.trim() ? '。' : `：${mended.trim()}`}`,
  }),
  'yaml-full-width-comma': ({ text, mended }) => ({
    message: `“${text}”的括号里，各项之间不是半角逗号。`,
    hint: `标点是文字的一部分，就把整项放进半角双引号；是用来隔开的，就写成：${mended.trim()}`,
  }),
  'yaml-missing-comma': ({ text, mended }) => ({
    message: `“${text}”的括号里，两项之间少一个逗号。`,
    hint: `写成：${mended.trim()}`,
  }),
  'yaml-full-width-bracket': ({ text, mended }) => ({
    message: `“${text}”用了全角括号。`,
    hint: `写成：${mended.trim()}`,
  }),
  'yaml-dash': ({ text, mended }) => ({
    message: `“${text}”开头的短横不是半角的-。`,
    hint: `半角短横，后面空一格：${mended.trim()}`,
  }),
  'yaml-indent': ({ text, mended }) => ({
    message: `“${text}”和上面同一层的没有对齐。`,
    hint: `${indentOf(mended)}：${mended.trim()}`,
  }),
  'yaml-list-unnamed': ({ text }) => ({
    message: `“${text}”是清单的一条，可上面没有清单的名称。`,
    hint: '在第一条上面写一行清单的名称，如places:；如果是上一行的文字，就接到上一行后面。',
  }),
  'yaml-missing-dash': ({ text, mended }) => ({
    message: `“${text}”前面少了短横。`,
    hint: `${indentOf(mended)}，加上短横：${mended.trim()}`,
  }),
  'yaml-colon-in-value': ({ text, mended }) => ({
    message: `“${text}”的值里还有一个冒号加空格，读不通。`,
    hint: `把值放进半角引号：${mended.trim()}`,
  }),
  'yaml-reserved-sign': ({ text, mended }) => ({
    message: `“${text}”的值以YAML自己要用的符号开头。`,
    hint: `把值放进半角引号：${mended.trim()}`,
  }),
  'yaml-place-key': ({ text, mended }) => ({
    message: `“${text}”下面还写了别的项，地名前面就要有place:。`,
    hint: `写成：${mended.trim()}`,
  }),
  'yaml-place-terms': ({ text, mended }) => ({
    message: `“${text}”把地名写成了一项的名称。`,
    hint: `地名写在place:后面，别的各占一行：${linesText(mended)}`,
  }),
  'yaml-place-sign': ({ text, mended }) => ({
    message: `“${text}”以YAML自己要用的符号开头，不是名字的一部分。`,
    hint: `去掉它：${mended.trim()}`,
  }),
  'yaml-unclosed': ({ text, mended }) => ({
    message: `“${text}”的引号或括号没有收尾。`,
    hint: `写成：${mended.trim()}`,
  }),
  'yaml-duplicate-key': ({ key, first }) => ({
    message: `“${key}”写了两次。`,
    hint: `第一次见${positionText(first)}，留一个。`,
  }),
} satisfies Partial<ProblemTexts>;

const yamlReasons: Readonly<Record<YamlReason, string>> = {
  indent: '的缩进和上下几行对不上',
  unclosed: '的引号或括号没有收尾，或者少一个逗号',
  start: '的值以YAML自己要用的符号开头',
  key: '少一个冒号，或者接上了前一行的文字',
  entry: '的第一条和名称写在了一行',
  conflict: '是两份改动合不到一起时留下的记号',
  other: '从这里起不是正确的YAML',
};

const yamlHints: Readonly<Record<YamlReason, string>> = {
  indent: '同一层的行，前面的空格要一样多；下一层多两个。',
  unclosed: '引号、方括号、大括号都要成对，各项之间用半角逗号。',
  start: '把整个值放进半角双引号。',
  key: '写成“名称: 值”，半角冒号后面空一格；列表的每一条以“- ”开头。',
  entry: '名称一行，下面每一条另起一行：空两格，短横，空一格，再写内容。',
  conflict: '两份里留一份，<<<<<<<、=======、>>>>>>>这三行都删掉。',
  other: '和上下几行比一比：空格、冒号、引号、括号。',
};

function quoted(text: string): string {
  return text === '' ? '这里' : `“${text}”`;
}

function indentOf(mended: string): string {
  const count = mended.search(/\S/);
  return count <= 0 ? '前面不留空格' : `前面${String(count)}个空格`;
}
