import type { YamlProblemParams, YamlReason } from '../../domain/problems/file-problem-params.ts';
import type { Bilingual } from '../language.ts';
import { linesText } from './wording/lines-text.ts';
import { positionText } from '../../domain/problems/position.ts';
import type { MessageAndHint, TextsFor } from './texts-for.ts';

/** The texts of mistakes in YAML; each shows the line as it should be. */
export const yamlTexts: TextsFor<YamlProblemParams> = {
  'yaml-syntax': ({ reason, text }) => {
    const { zh, en } = reasons[reason];
    return {
      zh: [`${text === '' ? '这里' : `“${text}”`}${zh[0]}。`, zh[1]],
      en: [`${text === '' ? 'This line' : `"${text}"`} ${en[0]}.`, en[1]],
    };
  },
  'yaml-full-width-colon': lineText({
    zh: ['用了全角冒号', '冒号要半角，后面空一格'],
    en: ['has a full-width colon after the key', 'Write an ASCII colon and a space'],
  }),
  'yaml-missing-space': lineText({
    zh: ['的短横或冒号后面少一个空格', '写成'],
    en: ['has no space after the dash or colon', 'Write'],
  }),
  'yaml-tab': ({ text, mended }) => ({
    zh: [`“${text}”前面有制表符（Tab键）。`, `换成半角空格，${indentOf(mended).zh}：${mended.trim()}`],
    en: [`"${text}" is indented with a tab.`, `Use ASCII spaces, ${indentOf(mended).en}: ${mended.trim()}`],
  }),
  'yaml-full-width-space': ({ text, mended }) => {
    const indent = text === mended.trim() ? indentOf(mended) : undefined;
    return {
      zh: [
        `“${text}”这里的空格不是半角空格（是全角空格，或从网页带来的空格）。`,
        `换成半角空格${indent ? `，${indent.zh}` : ''}：${mended.trim()}`,
      ],
      en: [
        `"${text}" contains a space that is not an ASCII space (a full-width one, or one from a web page).`,
        `Use ASCII spaces${indent ? `, ${indent.en}` : ''}: ${mended.trim()}`,
      ],
    };
  },
  'yaml-comment-in-value': ({ text, mended }) => {
    const isKept = text === mended.trim();
    return {
      zh: [
        `“${text}”里，从#起的字会丢掉：空格后面的#是注释的开头。`,
        `是注释就在#后面空一格，多余就删掉；是内容就把整个值放进半角引号${isKept ? '。' : `：${mended.trim()}`}`,
      ],
      en: [
        `Everything from # on in "${text}" would be lost: after a space, # starts a comment.`,
        `If it is a comment, put a space after the #; if it is not needed, delete it; else put the whole value into quotes${isKept ? '.' : `: ${mended.trim()}`}`,
      ],
    };
  },
  'yaml-full-width-comma': lineText({
    zh: [
      '的括号里，各项之间不是半角逗号',
      '标点是文字的一部分，就把整项放进半角双引号；是用来隔开的，就写成',
    ],
    en: [
      'has entries in brackets that are not separated by ASCII commas',
      'If the punctuation belongs to the text, put the entry into double quotes; if it separates entries, write',
    ],
  }),
  'yaml-missing-comma': lineText({
    zh: ['的括号里，两项之间少一个逗号', '写成'],
    en: ['has no comma between two keys in its braces', 'Write'],
  }),
  'yaml-full-width-bracket': lineText({
    zh: ['用了全角括号', '写成'],
    en: ['has a full-width bracket', 'Write'],
  }),
  'yaml-dash': lineText({
    zh: ['开头的短横不是半角的-', '半角短横，后面空一格'],
    en: ['does not begin with an ASCII dash', 'Write the dash - and a space'],
  }),
  'yaml-indent': ({ text, mended }) => ({
    zh: [`“${text}”和上面同一层的没有对齐。`, `${indentOf(mended).zh}：${mended.trim()}`],
    en: [
      `"${text}" is not aligned with the lines of its level.`,
      `Put ${indentOf(mended).en}: ${mended.trim()}`,
    ],
  }),
  'yaml-missing-dash': ({ text, mended }) => ({
    zh: [`“${text}”前面少了短横。`, `${indentOf(mended).zh}，加上短横：${mended.trim()}`],
    en: [
      `"${text}" is a list entry without its dash.`,
      `Put ${indentOf(mended).en}, and the dash: ${mended.trim()}`,
    ],
  }),
  'yaml-list-unnamed': ({ text }) => ({
    zh: [
      `“${text}”是清单的一条，可上面没有清单的名称。`,
      '在第一条上面写一行清单的名称，如places:；如果是上一行的文字，就接到上一行后面。',
    ],
    en: [
      `"${text}" is a list entry, but no key above it names the list.`,
      'Write the name on a line above the first entry, such as places:. If it is text of the line above, append it there.',
    ],
  }),
  'yaml-colon-in-value': lineText({
    zh: ['的值里还有一个冒号加空格，读不通', '把值放进半角引号'],
    en: ['has a second colon followed by a space, inside its value', 'Put the value into quotes'],
  }),
  'yaml-reserved-sign': lineText({
    zh: ['的值以YAML自己要用的符号开头', '把值放进半角引号'],
    en: ['has a value that begins with a character reserved by YAML', 'Put the value into quotes'],
  }),
  'yaml-place-key': lineText({
    zh: ['下面还写了别的项，地名前面就要有place:', '写成'],
    en: ['has terms below it, so the place needs the key place:', 'Write'],
  }),
  'yaml-place-terms': ({ text, mended }) => ({
    zh: [`“${text}”把地名写成了一项的名称。`, `地名写在place:后面，别的各占一行：${linesText(mended)}`],
    en: [
      `"${text}" uses the place as a key.`,
      `Write the place after place:, and the rest one per line: ${linesText(mended)}`.replace(' \n', '\n'),
    ],
  }),
  'yaml-place-sign': lineText({
    zh: ['以YAML自己要用的符号开头，不是名字的一部分', '去掉它'],
    en: ['begins with a character reserved by YAML, which is not part of the name', 'Delete it'],
  }),
  'yaml-unclosed': lineText({
    zh: ['的引号或括号没有收尾', '写成'],
    en: ['has a quote or bracket that is not closed', 'Write'],
  }),
  'yaml-duplicate-key': ({ key, first }) => ({
    zh: [`“${key}”写了两次。`, `第一次见${positionText(first)}，留一个。`],
    en: [`The key "${key}" is written twice.`, `It is first at ${positionText(first)}; keep one of them.`],
  }),
};

const reasons: Readonly<Record<YamlReason, Bilingual<readonly [message: string, hint: string]>>> = {
  indent: {
    zh: ['的缩进和上下几行对不上', '同一层的行，前面的空格要一样多；下一层多两个。'],
    en: [
      'is not indented like the lines around it',
      'Lines of one level begin with the same number of spaces; the next level has two more.',
    ],
  },
  unclosed: {
    zh: ['的引号或括号没有收尾，或者少一个逗号', '引号、方括号、大括号都要成对，各项之间用半角逗号。'],
    en: [
      'has a quote or bracket that is not closed, or is missing a comma',
      'Quotes and brackets come in pairs; entries are separated by ASCII commas.',
    ],
  },
  start: {
    zh: ['的值以YAML自己要用的符号开头', '把整个值放进半角双引号。'],
    en: [
      'has a value that begins with a character reserved by YAML',
      'Put the whole value into double quotes.',
    ],
  },
  key: {
    zh: [
      '少一个冒号，或者接上了前一行的文字',
      '写成“名称: 值”，半角冒号后面空一格；列表的每一条以“- ”开头。',
    ],
    en: [
      'has no colon, or continues the text of the line before',
      'Write "key: value" with an ASCII colon and a space; each entry of a list begins with "- ".',
    ],
  },
  entry: {
    zh: ['的第一条和名称写在了一行', '名称一行，下面每一条另起一行：空两格，短横，空一格，再写内容。'],
    en: [
      'has the first entry on the line of its key',
      'Put each entry on a line of its own below the key: two spaces, a dash, a space, the entry.',
    ],
  },
  conflict: {
    zh: ['是两份改动合不到一起时留下的记号', '两份里留一份，<<<<<<<、=======、>>>>>>>这三行都删掉。'],
    en: [
      'is a merge conflict marker',
      'Keep one of the two versions, and delete the three lines of <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  other: {
    zh: ['从这里起不是正确的YAML', '和上下几行比一比：空格、冒号、引号、括号。'],
    en: [
      'is not valid YAML from here on',
      'Compare the line with the ones around it: spaces, colons, quotes, brackets.',
    ],
  },
};

/** The text of a mistake of which all is said with the line as it is and as it should be. */
function lineText({ zh, en }: Bilingual<readonly [fault: string, what: string]>) {
  return ({ text, mended }: YamlProblemParams['yaml-dash']): Bilingual<MessageAndHint> => ({
    zh: [`“${text}”${zh[0]}。`, `${zh[1]}：${mended.trim()}`],
    en: [`"${text}" ${en[0]}.`, `${en[1]}: ${mended.trim()}`],
  });
}

function indentOf(mended: string): Bilingual {
  const count = Math.max(mended.search(/\S/), 0);
  if (count === 0) return { zh: '前面不留空格', en: 'no space before it' };
  return { zh: `前面${count}个空格`, en: `${count} ${count === 1 ? 'space' : 'spaces'} before it` };
}
