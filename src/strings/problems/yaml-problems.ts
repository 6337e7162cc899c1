import { linesText } from './lines-text.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';
import { yamlReasons } from './yaml-reasons.ts';

/** Slips in YAML; each shows the line as it should be. */
export const yamlProblems = {
  'yaml-syntax': ({ reason, text }) => ({
    zh: [`${quotedZh(text)}${yamlReasons[reason].zh[0]}。`, yamlReasons[reason].zh[1]],
    en: [`${text === '' ? 'This' : `"${text}"`} ${yamlReasons[reason].en[0]}.`, yamlReasons[reason].en[1]],
  }),
  'yaml-full-width-colon': ({ text, mended }) => ({
    zh: [`“${text}”用了全角冒号。`, `冒号要半角，后面空一格：${mended.trim()}`],
    en: [
      `"${text}" has a full-width colon after the key.`,
      `Write an ASCII colon and a space: ${mended.trim()}`,
    ],
  }),
  'yaml-missing-space': ({ text, mended }) => ({
    zh: [`“${text}”的短横或冒号后面少一个空格。`, `写成：${mended.trim()}`],
    en: [`"${text}" lacks the space after the dash or colon.`, `Write: ${mended.trim()}`],
  }),
  'yaml-tab': ({ text, mended }) => ({
    zh: [`“${text}”前面有制表符（Tab键）。`, `换成半角空格，${indentOfZh(mended)}：${mended.trim()}`],
    en: [`"${text}" has a tab before it.`, `Use ASCII spaces, ${indentOfEn(mended)}: ${mended.trim()}`],
  }),
  'yaml-full-width-space': ({ text, mended }) => ({
    zh: [
      `“${text}”这里的空格不是半角空格（是全角空格，或从网页带来的空格）。`,
      text === mended.trim()
        ? `换成半角空格，${indentOfZh(mended)}：${mended.trim()}`
        : `换成半角空格：${mended.trim()}`,
    ],
    en: [
      `"${text}" has a space here that is no ASCII space (a full-width one, or one from a web page).`,
      text === mended.trim()
        ? `Use ASCII spaces, ${indentOfEn(mended)}: ${mended.trim()}`
        : `Use ASCII spaces: ${mended.trim()}`,
    ],
  }),
  'yaml-comment-in-value': ({ text, mended }) => ({
    zh: [
      `“${text}”里，从#起的字会丢掉：空格后面的#是注释的开头。`,
      `是注释就在#后面空一格，多余就删掉；是内容就把整个值放进半角引号${text === mended.trim() ? '。' : `：${mended.trim()}`}`,
    ],
    en: [
      `Of "${text}" all would be lost from # on: after a space, # begins a comment.`,
      `Put a space after the # of a comment, or take it out; else put the whole value into quotes${text === mended.trim() ? '.' : `: ${mended.trim()}`}`,
    ],
  }),
  'yaml-full-width-comma': ({ text, mended }) => ({
    zh: [
      `“${text}”的括号里，各项之间不是半角逗号。`,
      `标点是文字的一部分，就把整项放进半角双引号；是用来隔开的，就写成：${mended.trim()}`,
    ],
    en: [
      `"${text}" has entries in brackets that no ASCII comma separates.`,
      `Put a text with that sign in it into double quotes; to separate, write: ${mended.trim()}`,
    ],
  }),
  'yaml-missing-comma': ({ text, mended }) => ({
    zh: [`“${text}”的括号里，两项之间少一个逗号。`, `写成：${mended.trim()}`],
    en: [`"${text}" lacks a comma between two keys in its braces.`, `Write: ${mended.trim()}`],
  }),
  'yaml-full-width-bracket': ({ text, mended }) => ({
    zh: [`“${text}”用了全角括号。`, `写成：${mended.trim()}`],
    en: [`"${text}" has a full-width bracket.`, `Write: ${mended.trim()}`],
  }),
  'yaml-dash': ({ text, mended }) => ({
    zh: [`“${text}”开头的短横不是半角的-。`, `半角短横，后面空一格：${mended.trim()}`],
    en: [`"${text}" does not begin with the ASCII dash.`, `Write the dash - and a space: ${mended.trim()}`],
  }),
  'yaml-indent': ({ text, mended }) => ({
    zh: [`“${text}”和上面同一层的没有对齐。`, `${indentOfZh(mended)}：${mended.trim()}`],
    en: [
      `"${text}" does not stand under what it belongs with.`,
      `Put ${indentOfEn(mended)}: ${mended.trim()}`,
    ],
  }),
  'yaml-list-unnamed': ({ text }) => ({
    zh: [
      `“${text}”是清单的一条，可上面没有清单的名称。`,
      '在第一条上面写一行清单的名称，如places:；如果是上一行的文字，就接到上一行后面。',
    ],
    en: [
      `"${text}" is an entry of a list, but no key above it names the list.`,
      'Write the name on a line above the first entry, such as places:. If it is text of the line above, put it there.',
    ],
  }),
  'yaml-missing-dash': ({ text, mended }) => ({
    zh: [`“${text}”前面少了短横。`, `${indentOfZh(mended)}，加上短横：${mended.trim()}`],
    en: [
      `"${text}" lacks the dash of its list.`,
      `Put ${indentOfEn(mended)}, and the dash: ${mended.trim()}`,
    ],
  }),
  'yaml-colon-in-value': ({ text, mended }) => ({
    zh: [`“${text}”的值里还有一个冒号加空格，读不通。`, `把值放进半角引号：${mended.trim()}`],
    en: [
      `"${text}" has a second colon with a space, inside its value.`,
      `Put the value into quotes: ${mended.trim()}`,
    ],
  }),
  'yaml-reserved-sign': ({ text, mended }) => ({
    zh: [`“${text}”的值以YAML自己要用的符号开头。`, `把值放进半角引号：${mended.trim()}`],
    en: [
      `"${text}" has a value that begins with a sign which YAML keeps for itself.`,
      `Put the value into quotes: ${mended.trim()}`,
    ],
  }),
  'yaml-place-key': ({ text, mended }) => ({
    zh: [`“${text}”下面还写了别的项，地名前面就要有place:。`, `写成：${mended.trim()}`],
    en: [`"${text}" has terms below it, so the place needs its key.`, `Write: ${mended.trim()}`],
  }),
  'yaml-place-terms': ({ text, mended }) => ({
    zh: [`“${text}”把地名写成了一项的名称。`, `地名写在place:后面，别的各占一行：${linesText(mended)}`],
    en: [
      `"${text}" has the place as the name of a key.`,
      `Write the place behind place:, and the rest a line each: ${linesText(mended)}`.replace(' \n', '\n'),
    ],
  }),
  'yaml-place-sign': ({ text, mended }) => ({
    zh: [`“${text}”以YAML自己要用的符号开头，不是名字的一部分。`, `去掉它：${mended.trim()}`],
    en: [
      `"${text}" begins with a sign of YAML's own, which is no part of the name.`,
      `Take it out: ${mended.trim()}`,
    ],
  }),
  'yaml-unclosed': ({ text, mended }) => ({
    zh: [`“${text}”的引号或括号没有收尾。`, `写成：${mended.trim()}`],
    en: [`"${text}" has a quote or bracket that is not closed.`, `Write: ${mended.trim()}`],
  }),
  'yaml-duplicate-key': ({ key, first }) => ({
    zh: [`“${key}”写了两次。`, `第一次见${positionText(first)}，留一个。`],
    en: [`The key "${key}" stands twice.`, `It stands first at ${positionText(first)}; keep one of them.`],
  }),
} satisfies Partial<ProblemTexts>;

function quotedZh(text: string): string {
  return text === '' ? '这里' : `“${text}”`;
}

function indentOfZh(mended: string): string {
  const count = mended.search(/\S/);
  return count <= 0 ? '前面不留空格' : `前面${String(count)}个空格`;
}

function indentOfEn(mended: string): string {
  const count = mended.search(/\S/);
  if (count <= 0) return 'no space before it';
  return `${String(count)} ${count === 1 ? 'space' : 'spaces'} before it`;
}
