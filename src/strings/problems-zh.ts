import type { Expectation, YamlReason } from '../domain/problem.ts';
import { placeProblemsZh } from './place-problems-zh.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-report.ts';

/** The problems' texts in Chinese. */
export const problemsZh: ProblemTexts = {
  ...placeProblemsZh,
  'file-missing': ({ what }) => ({ message: `缺少文件${what}。`, hint: '写一个，或者从示例里拷一份来改。' }),
  'file-empty': () => ({ message: '文件是空的。', hint: '写上内容，或者删掉这个文件。' }),
  'file-encoding': () => ({
    message: '文件不是UTF-8编码，从这一行起读不出来。',
    hint: '另存为UTF-8；电子表格里选“CSV UTF-8（逗号分隔）”。',
  }),
  'file-stray': ({ wanted }) => ({
    message: '这个文件或文件夹没有程序读，里面写的不会上网。',
    hint: `这里只读：${wanted.join('、')}。挪到该放的地方，或者删掉。`,
  }),
  'file-name': ({ name }) => ({
    message: `文件名“${name}”不能当编号用。`,
    hint: '改成小写字母、数字和短横，如minnan-2。',
  }),
  'yaml-syntax': ({ reason }) => ({
    message: yamlReasons[reason],
    hint: '和上下几行比一比：空格、冒号、引号。',
  }),
  'yaml-full-width-colon': ({ text }) => ({
    message: `“${text}”用了全角冒号。`,
    hint: '写半角冒号加一个空格：title: 闽南。',
  }),
  'yaml-missing-space': ({ text }) => ({
    message: `“${text}”的短横或冒号后面少一个空格。`,
    hint: '写成“- 漳浦县”或“title: 闽南”。',
  }),
  'yaml-tab': () => ({ message: '这一行用制表符缩进。', hint: '用半角空格缩进。' }),
  'yaml-full-width-space': () => ({ message: '这一行开头是全角空格。', hint: '用半角空格缩进。' }),
  'yaml-comment-in-value': ({ text }) => ({
    message: `“${text}”会丢掉：空格后面的#是注释的开头。`,
    hint: '把整个值放进半角双引号；真要写注释，就写成“# ”。',
  }),
  'yaml-full-width-comma': ({ text }) => ({
    message: `“${text}”的大括号里用了全角逗号。`,
    hint: '写半角逗号加一个空格：{ within: 24小时, clock: calendar }。',
  }),
  'yaml-duplicate-key': ({ key }) => ({ message: `“${key}”写了两次。`, hint: '留一个。' }),
  'csv-syntax': () => ({
    message: '这一行的双引号不成对，后面的都读不出来。',
    hint: '格子里有逗号或引号的，整格放进半角双引号，格内的引号写两遍。',
  }),
  'csv-row-long': ({ cells, columns }) => ({
    message: `这一行有${String(cells)}格，表头只有${String(columns)}列。`,
    hint: '格子里有逗号的，整格放进半角双引号；多个值用半角分号隔开。',
  }),
  'csv-header': ({ missing, unknown }) => ({
    message: `表头不对。${missing.length > 0 ? `缺：${missing.join('、')}。` : ''}${unknown.length > 0 ? `不认识：${unknown.join('、')}。` : ''}`,
    hint: '第一行写各列的名字，用半角逗号隔开。',
  }),
  'front-matter-missing': () => ({
    message: '文件开头没有说明部分。',
    hint: '第一行写---，接着写各项，再写一行---。',
  }),
  'id-duplicate': ({ id, first }) => ({
    message: `编号“${id}”已经用过。`,
    hint: `见${positionText(first)}。`,
  }),
  'id-unknown': ({ id, what, known }) => ({
    message: `没有编号为“${id}”的${kinds[what] ?? what}。`,
    ...(known.length > 0 && { hint: `现有：${known.join('、')}。` }),
  }),
  'schema-missing': ({ key, expected, options }) => ({
    message: `缺少“${key}”。`,
    hint: `请写${wanted[expected]}${options.join('、')}。`,
  }),
  'schema-unknown-key': ({ key, known }) => ({
    message: `这里没有“${key}”这一项。`,
    ...(known.length > 0 && { hint: `可用的有：${known.join('、')}。` }),
  }),
  'schema-invalid': ({ key, value, expected, options }) => ({
    message: `${key === '' ? '这里' : `“${key}”`}${value.trim() === '' ? '是空的' : `不能写“${value}”`}。`,
    hint: `请写${wanted[expected]}${options.join('、')}。`,
  }),
  'collection-empty': ({ collection }) => ({
    message: `${collection}里什么也没有，网站就没有可服务的地方。`,
    hint: `在content/${collection}里写一份清单；src/content.config.ts里要有这个集合。`,
  }),
  'list-partner-missing': ({ list }) => ({
    message: `清单“${list}”的status是partner，却没写合作方。`,
    hint: '写partner:和partners.yaml里的编号。',
  }),
  'list-names-itself': ({ list, key }) => ({
    message: `清单“${list}”的${key}:写了它自己。`,
    hint: '只写别的清单的编号。',
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

const yamlReasons: Readonly<Record<YamlReason, string>> = {
  indent: '这一行的缩进和上下几行对不上。',
  unclosed: '引号或括号没有收尾，或者少一个逗号。',
  start: '值的开头是YAML自己要用的符号（@、`、%、&、*、!等），要整个放进半角双引号。',
  key: '这里少一个冒号，或者上一行的文字接到了这一行；带别的项的地名，前面要写place:。',
  other: '从这里起不是正确的YAML。',
};

const wanted: Readonly<Record<Expectation, string>> = {
  text: '文字',
  list: '一个清单，至少一条',
  object: '下一层的各项',
  number: '一个合理的数',
  share: '0到1之间的比例，如0.93',
  boolean: 'true或false',
  date: '真实的日期，如2026-10-30',
  response: '时间，如24小时、90分钟、24h、2天',
  'response-terms': '时间和算法，如{ within: 24小时, clock: calendar }',
  phone: '一种写法的半角号码，如400-000-0000',
  'credit-code': '18位统一社会信用代码，校验码要对',
  address: '以https://或mailto:开头的地址',
  place: '地名，如漳州市漳浦县',
  'one-of': '其中之一：',
  id: '由小写字母、数字和短横组成的编号',
};

const kinds: Readonly<Record<string, string>> = {
  service: '服务',
  partner: '合作方',
  phone: '电话',
  list: '清单',
  unit: '县区',
};
