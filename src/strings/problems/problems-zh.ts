import { contentProblemsZh } from './content-problems-zh.ts';
import { firstOf } from './first-of.ts';
import { listProblemsZh } from './list-problems-zh.ts';
import { placeProblemsZh } from './place-problems-zh.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';
import { valueProblemsZh } from './problems-values-zh.ts';
import { yamlProblemsZh } from './problems-yaml-zh.ts';

/** The problems' texts in Chinese. */
export const problemsZh: ProblemTexts = {
  ...placeProblemsZh,
  ...yamlProblemsZh,
  ...valueProblemsZh,
  ...listProblemsZh,
  ...contentProblemsZh,
  'file-missing': ({ what }) => ({ message: `缺少文件${what}。`, hint: '写一个，或者从示例里拷一份来改。' }),
  'file-referred-missing': ({ what, referrers, first }) => ({
    message: `${what}不存在，或者里面一条也没有，却有${String(referrers)}处写了它的编号。`,
    hint: `补上这个文件；第一处见${positionText(first)}。`,
  }),
  'file-empty': () => ({ message: '文件是空的，或者只有注释。', hint: '写上内容，或者删掉这个文件。' }),
  'file-encoding': ({ isTable }) => ({
    message: '文件不是UTF-8编码（多半是GBK），从这里起读不出来。',
    hint: isTable
      ? '另存为UTF-8：Excel和WPS表格选“文件→另存为”，类型选“CSV UTF-8（逗号分隔）”。'
      : '另存为UTF-8：Windows记事本选“文件→另存为”，“编码”选“UTF-8”。',
  }),
  'file-stray': ({ wanted, moveTo, isOffice }) => ({
    message: '这个文件或文件夹没有程序读，里面写的不会上网。',
    hint: isOffice
      ? '从content里挪出去，用npm run import -- 文件 读进来；或者另存为“CSV UTF-8（逗号分隔）”。'
      : moveTo === undefined
        ? `这里只读：${wanted.join('、')}。挪到该放的地方，或者删掉。`
        : `改名或挪到${moveTo}，或者删掉。`,
  }),
  'file-name': ({ name, instead }) => ({
    message: `文件名“${name}”不能当编号用。`,
    hint: `改成小写字母、数字和短横，如${instead ?? 'minnan-2'}。`,
  }),
  'csv-syntax': () => ({
    message: '这一行的双引号不成对，后面的都读不出来。',
    hint: '格子里有逗号或引号的，整格放进半角双引号，格内的引号写两遍。',
  }),
  'csv-row-long': ({ cells, columns, mended }) => ({
    message: `这一行有${String(cells)}格，表头只有${String(columns)}列。`,
    hint:
      mended === undefined
        ? '格子里有逗号的，整格放进半角双引号；多个值用半角分号隔开；表头没有的列删掉。'
        : `引号要半角，写成：${mended}`,
  }),
  'csv-row-broken': ({ mended }) => ({
    message: '一格里的文字换了行，这一行和下一行本来是一行。',
    hint: `接成一行：${mended}`,
  }),
  'csv-row-short': ({ cells, columns, mark, mended }) => ({
    message: `这一行只有${String(cells)}格，表头有${String(columns)}列。`,
    hint:
      mended === undefined
        ? `每格之间要有一个半角逗号，空着的格子也要留逗号。${mark === undefined ? '' : `这一行里用来隔开的${marks[mark] ?? mark}，都改成半角逗号。`}`
        : `逗号要半角，写成：${mended}`,
  }),
  'csv-delimiter': ({ mark, mended }) => ({
    message: `表头的各列是用${marks[mark] ?? `“${mark}”`}隔开的。`,
    hint: `在Excel里另存为“CSV UTF-8（逗号分隔）”，或者整个文件都用半角逗号隔开，表头写成：${mended}`,
  }),
  'csv-header': ({ missing, unknown, repeated, mended, line }) => ({
    message: `表头不对。${part('缺', missing)}${part('不认识', unknown)}${part('写了两次', repeated)}`,
    hint:
      line !== undefined
        ? `表头在第${String(line)}行：把它上面的删掉。`
        : mended === undefined
          ? '第一行写各列的名字，用半角逗号隔开，名字照示例里的英文写；标题行和多出来的列删掉。'
          : `第一行写成：${mended}`,
  }),
  'csv-joined': ({ value, mended }) => ({
    message: `“${value}”里的几项不是用半角分号隔开的。`,
    hint: `这一格写成：${mended}`,
  }),
  'front-matter-missing': ({ slip }) => ({
    message:
      slip === undefined
        ? '文件开头没有说明部分。'
        : slip.text === ''
          ? '说明部分没有收尾。'
          : slip.isAbove
            ? '说明部分上面还有空行。'
            : `“${slip.text}”不是三个半角短横。`,
    hint:
      slip === undefined
        ? '第一行写---，接着写各项，再写一行---。'
        : slip.text === ''
          ? '在各项下面、正文上面写一行---'
          : slip.isAbove
            ? '删掉第一个---上面的空行。'
            : '写成：---',
  }),
  'id-duplicate': ({ id, first }) => ({
    message: `编号“${id}”已经用过。`,
    hint: `见${positionText(first)}。写重了就删掉一个，不是一回事就换一个编号。`,
  }),
  'id-unknown': ({ id, what, known, nearest }) => {
    const hint = (nearest === undefined ? '' : `是不是“${nearest}”？`) + knownText(known);
    return {
      message: `没有编号为“${id}”的${kinds[what] ?? what}。`,
      ...(hint !== '' && { hint }),
    };
  },
  'id-repeated': ({ id, key }) => ({ message: `“${key}”里“${id}”写了两次。`, hint: '留一个。' }),
  'collection-empty': ({ collection }) => ({
    message: `${collection}里什么也没有，网站就没有可服务的地方。`,
    hint: `在content/${collection}里写一份清单；src/content.config.ts里要有这个集合。`,
  }),
  'list-partner-missing': ({ list, known }) => ({
    message: `清单“${list}”的status是partner，却没写合作方。`,
    hint: `写partner:和partners.yaml里的编号，如partner: ${known[0] ?? 'fujian'}。${knownText(known)}`,
  }),
  'list-names-itself': ({ list, key, others }) => ({
    message: `清单“${list}”的${key}:写了它自己。`,
    hint:
      others.length > 0
        ? `只写别的清单的编号：${key}: [${others.join(', ')}]`
        : `写别的清单的编号；没有就删掉${key}:这一项。`,
  }),
  'list-shares-and-over': ({ list, other }) => ({
    message: `清单“${list}”要以自己为准（over:），又要和“${other}”一起列（shares:）。`,
    hint: '留一种：shares:两家都列，over:只列本清单。',
  }),
  'list-over-circular': ({ lists }) => ({
    message: `清单${lists.join('、')}互相以自己为准（over:），绕成了一圈。`,
    hint: '去掉其中一处over:。',
  }),
  'production-sample': () => ({
    message: '这是示例内容（sample: true），不能发布。',
    hint: '换成真的内容，再写sample: false。',
  }),
  'production-address': ({ url }) => ({
    message: `“${url}”是示例网址，不能发布。`,
    hint: '写网站真正的网址。',
  }),
};

function knownText(known: readonly string[]): string {
  if (known.length === 0) return '';
  const { first, rest } = firstOf(known);
  return `现有：${first.join('、')}${rest > 0 ? `……共${String(known.length)}个` : ''}。`;
}

const kinds: Readonly<Record<string, string>> = {
  service: '服务',
  partner: '合作方',
  phone: '电话',
  point: '网点',
  list: '清单',
  unit: '县区',
};

const marks: Readonly<Record<string, string>> = {
  '，': '全角逗号',
  ';': '分号',
  '；': '全角分号',
  '\t': '制表符（Tab键）',
};

function part(label: string, names: readonly string[]): string {
  return names.length > 0 ? `${label}：${names.join('、')}。` : '';
}
