import type { FileProblemParams } from '../../domain/problems/file-problem-params.ts';
import { positionText } from '../../domain/problems/position.ts';
import type { TextsFor } from './texts-for.ts';

/** The texts of problems with a file as a whole. */
export const fileTexts: TextsFor<FileProblemParams> = {
  'file-missing': ({ what }) => ({
    zh: [`缺少文件${what}。`, '写一个，或者从示例里拷一份来改。'],
    en: [`The file ${what} is missing.`, 'Write it, or copy the one from the sample.'],
  }),
  'file-referred-missing': ({ what, referrers, first }) => ({
    zh: [
      `${what}不存在，或者里面一条也没有，却有${referrers}处写了它的编号。`,
      `补上这个文件；第一处见${positionText(first)}。`,
    ],
    en: [
      `${what} is missing or has no entries, but its ids are used in ${referrers} ${referrers === 1 ? 'place' : 'places'}.`,
      `Add it; the first use is at ${positionText(first)}.`,
    ],
  }),
  'file-empty': () => ({
    zh: ['文件是空的，或者只有注释。', '写上内容，或者删掉这个文件。'],
    en: ['The file is empty or contains only comments.', 'Write its content, or delete the file.'],
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
  'file-name': ({ name, instead = 'minnan-2' }) => ({
    zh: [`文件名“${name}”不能当编号用。`, `改成小写字母、数字和短横，如${instead}。`],
    en: [
      `The file name "${name}" cannot be used as an id.`,
      `Use lower-case letters, digits and hyphens, such as ${instead}.`,
    ],
  }),
  'file-stray': ({ wanted, moveTo, isOffice }) => ({
    zh: [
      '没有程序读这个文件或文件夹，里面写的不会上网。',
      isOffice
        ? '从content里挪出去，用npm run import -- 文件 读进来；或者另存为“CSV UTF-8（逗号分隔）”。'
        : moveTo === undefined
          ? `这里只读：${wanted.join('、')}。挪到该放的地方，或者删掉。`
          : `改名或挪到${moveTo}，或者删掉。`,
    ],
    en: [
      'Nothing reads this file or folder, so its content would never be published.',
      isOffice
        ? 'Move it out of content and read it with npm run import -- FILE, or save it as "CSV UTF-8 (comma delimited)".'
        : moveTo === undefined
          ? `Only these are read here: ${wanted.join(', ')}. Move it where it belongs, or delete it.`
          : `Rename or move it to ${moveTo}, or delete it.`,
    ],
  }),
  'front-matter-missing': ({ slip }) => {
    if (slip === undefined) {
      return {
        zh: ['文件开头没有说明部分。', '第一行写---，接着写各项，再写一行---。'],
        en: [
          'The file has no front matter.',
          'Begin it with a line of ---, the keys, and another line of ---.',
        ],
      };
    }
    if (slip.text === '') {
      return {
        zh: ['说明部分没有收尾。', '在各项下面、正文上面写一行---'],
        en: ['The front matter is not closed.', 'Write a line of --- below the keys, above the text'],
      };
    }
    if (slip.isAbove) {
      return {
        zh: ['说明部分上面还有空行。', '删掉第一个---上面的空行。'],
        en: ['There are empty lines above the front matter.', 'Delete the lines above the first ---.'],
      };
    }
    return {
      zh: [`“${slip.text}”不是三个半角短横。`, '写成：---'],
      en: [`"${slip.text}" is not three ASCII hyphens.`, 'Write ---'],
    };
  },
  'collection-empty': ({ collection }) => ({
    zh: [
      `${collection}里什么也没有，网站就没有可服务的地方。`,
      `在content/${collection}里写一份清单；src/content.config.ts里要有这个集合。`,
    ],
    en: [
      `There are no ${collection}: no place would be served.`,
      `Write a list in content/${collection}, and keep the collection in src/content.config.ts.`,
    ],
  }),
  'production-sample': () => ({
    zh: ['这是示例内容（sample: true），不能发布。', '换成真的内容，再写sample: false。'],
    en: [
      'This is sample content (sample: true), which must not be published.',
      'Replace the content, then write sample: false.',
    ],
  }),
  'production-address': ({ url }) => ({
    zh: [`“${url}”是示例网址，不能发布。`, '写网站真正的网址。'],
    en: [`"${url}" is an example address, which must not be published.`, 'Write the address of the site.'],
  }),
};
