import type { YamlReason } from '../../domain/problems/file-problems.ts';
import type { Language } from '../language.ts';

/** What a YAML parser stumbles over, behind the text at fault, and what to do. */
export const yamlReasons = {
  indent: {
    zh: ['的缩进和上下几行对不上', '同一层的行，前面的空格要一样多；下一层多两个。'],
    en: [
      'is not indented as the lines around it',
      'Lines of one level have as many spaces before them; the level below has two more.',
    ],
  },
  unclosed: {
    zh: ['的引号或括号没有收尾，或者少一个逗号', '引号、方括号、大括号都要成对，各项之间用半角逗号。'],
    en: [
      'has a quote or bracket that is not closed, or lacks a comma',
      'Quotes and brackets come in pairs; entries are separated by ASCII commas.',
    ],
  },
  start: {
    zh: ['的值以YAML自己要用的符号开头', '把整个值放进半角双引号。'],
    en: [
      'has a value that begins with a sign which YAML keeps for itself',
      'Put the whole value into double quotes.',
    ],
  },
  key: {
    zh: [
      '少一个冒号，或者接上了前一行的文字',
      '写成“名称: 值”，半角冒号后面空一格；列表的每一条以“- ”开头。',
    ],
    en: [
      'lacks a colon, or runs on from the line before',
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
      'is a mark of two changes that could not be merged',
      'Keep one of the two, and take the three lines of <<<<<<<, ======= and >>>>>>> out.',
    ],
  },
  other: {
    zh: ['从这里起不是正确的YAML', '和上下几行比一比：空格、冒号、引号、括号。'],
    en: [
      'is no YAML from here on',
      'Compare the line with the ones around it: spaces, colons, quotes, brackets.',
    ],
  },
} as const satisfies Readonly<
  Record<YamlReason, Readonly<Record<Language, readonly [reason: string, hint: string]>>>
>;
