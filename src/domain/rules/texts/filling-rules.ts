import { found, isDenied, matchesIn } from './matching.ts';
import type { TextRule } from '../rule.ts';

const URGENCY =
  /仅限(?:今天|今日|本周|当天|前\d+)|限时(?:优惠|特价|抢购|折扣|秒杀)|最后\d+(?:天|小时|个名额|名额|单)|仅剩\d+|今日(?:特价|下单|优惠)|先到先得|名额有限|欲购从速|(?:马上|即将|明天|明日)(?:就)?涨价|错过(?:再等|不再|后悔)|抢(?:购|约|名额)|(?:活动|优惠|特价|抢购)[^，。]{0,4}倒计时|倒计时[^，。]{0,4}(?:优惠|特价|抢)|秒杀/;

/** False urgency. */
export const falseUrgency = {
  by: 'words',
  source: 'cn-topic',
  level: 'error',
  why: {
    zh: '静态网页上的“仅限今天”天天都在，是假的。活动写起止日期。',
    en: 'Only today stays on a static page for ever. A campaign has a first and a last day.',
  },
  proof: { zh: '没有：写日期。', en: 'None: write the dates.' },
  message: { zh: '在催人，没有日期', en: 'urges without a date' },
  instead: { zh: '写起止日期，或者删掉。', en: 'Write the first and the last day, or delete it.' },
  find: (sentence) =>
    matchesIn(sentence, URGENCY)
      .filter((match) => !isDenied(match) && !/月\d{1,2}日/u.test(match.sentence))
      .map((match) => found(match)),
  bad: '仅限今天，立减50元，名额有限。',
  good: '活动从10月1日到10月31日，到期恢复原价。',
} as const satisfies TextRule;

const NOBODY =
  /^(?:小编|编辑|编辑部|网编|网络|互联网|网上|百度(?:百科|知道|经验)?|佚名|匿名|转载|未知|不详|来源于?网络|网友|ai|chatgpt|豆包|文心一言|deepseek)$|(?:来自|来源于?|整理自|转自)(?:网络|互联网|网上|百度)|^口头|口头(?:授权|告知|通知)|(?:电话|微信)(?:里|上)?(?:说|告知|答应)/;

/** 小编, 网络, 口头: a source that nobody can check. */
export const namelessSource = {
  by: 'words',
  source: 'own',
  level: 'error',
  why: {
    zh: '来源和作者写出来是为了能找到那个人、那份文件。',
    en: 'Sources and authors stand there so that the person or the paper can be found.',
  },
  proof: { zh: '人的名字，文件的名称和日期。', en: 'A person’s name, a paper’s title and date.' },
  message: { zh: '不是能核对的来源', en: 'is no source that can be checked' },
  instead: { zh: '写是谁写的、哪份文件、哪一天。', en: 'Write who wrote it, which paper, which day.' },
  find: (sentence, _facts, { role }) =>
    role === 'source' ? matchesIn(sentence, NOBODY).map((match) => found(match)) : [],
  roles: ['source'],
  bad: '网络',
  good: '厦门服务中心台风值班办法，2026年7月2日',
} as const satisfies TextRule;

const HAN_RUN = /\p{Script=Han}{2,200}/u;

/** So many names of divisions in one sentence are a heap. */
const HEAP = 10;

/** A heap of place names. */
export const placeHeap = {
  by: 'words',
  source: 'g-doorway',
  level: 'error',
  why: {
    zh: '一段话里堆十来个县名，是写给搜索引擎的。服务到的地方写进区域清单，每个都有自己的页面。',
    en: 'Ten names of counties in a row are written for search engines. Places that are served belong into the region lists.',
  },
  proof: { zh: '没有：写进regions。', en: 'None: write them into regions.' },
  message: { zh: '是一堆地名', en: 'is a heap of place names' },
  instead: {
    zh: '删掉；服务到的写进区域清单。',
    en: 'Delete it; what is served belongs into a region list.',
  },
  find: (sentence, { isDivision }) => {
    const names = matchesIn(sentence, HAN_RUN).flatMap((match) => partsIn(match.text, isDivision));
    return names.length >= HEAP ? [{ start: 0, end: sentence.text.length }] : [];
  },
  bad: '漳浦县、云霄县、诏安县、东山县、南靖县、平和县、华安县、安溪县、永春县、德化县都有师傅。',
  good: '漳州的师傅也到厦门市海沧区和泉州市安溪县。',
} as const satisfies TextRule;

// Names of divisions in a run of characters: 漳浦县云霄县 are two, and so is 漳浦开锁云霄开锁.
function partsIn(run: string, isDivision: (word: string) => boolean): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const length = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].find(
      (size) => at + size <= run.length && isDivision(run.slice(at, at + size)),
    );
    if (length === undefined) continue;
    names.push(run.slice(at, at + length));
    at += length - 1;
  }
  return names;
}

const KEYWORDS = /附近|电话|价格|多少钱|公司|上门|哪家好|24小时|师傅|厂家|专业|便宜|正规|热线|服务/;

/** A title or name that is a heap of keywords. */
export const keywordHeap = {
  by: 'words',
  source: 'baidu-title',
  level: 'error',
  why: {
    zh: '百度细雨算法：标题不堆关键词。网站的名字和行当会写进每一页的标题。',
    en: 'Baidu (细雨): no heaps of keywords in titles. Name and trade stand in the title of every page.',
  },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '堆了关键词', en: 'is a heap of keywords' },
  instead: {
    zh: '写短：做什么，一次说完，如“保险柜开锁与维修”。',
    en: 'Be short: say once what is done, such as 保险柜开锁与维修.',
  },
  roles: ['name', 'title'],
  find: ({ text }) => {
    const pairs = [...text]
      .slice(1)
      .map((sign, index) => `${text.charAt(index)}${sign}`)
      .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
    const repeated = pairs.filter((pair, index) => pairs.indexOf(pair) !== index).length;
    const keywords = new Set(text.match(new RegExp(KEYWORDS, 'g')) ?? []).size;
    const marks = text.match(/[_|｜,，、/]/g)?.length ?? 0;
    const isHeap = repeated >= 3 || keywords >= 4 || (text.length > 24 && (marks >= 4 || repeated >= 2));
    return isHeap ? [{ start: 0, end: text.length }] : [];
  },
  bad: '保险柜开锁维修换锁修锁开锁公司附近开锁电话上门开锁配钥匙',
  good: '保险柜开锁与维修',
} as const satisfies TextRule;

const HIDING =
  /<[a-z][^>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d]*[1-9])|text-indent\s*:\s*-|(?:left|top)\s*:\s*-\d{3}|(?:height|width)\s*:\s*0|color\s*:\s*(?:#fff|white|transparent)|\shidden(?:[\s=>]|$))[^>]*>/i;
const ACTIVE =
  /<(?:script|iframe|object|embed|form|link|meta|base|svg|video|audio|style)\b[^>]*>|\son[a-z]+\s*=|javascript:|location\s*(?:\.href)?\s*=/i;
const FETCHED = /<img\b[^>]*>|!\[[^\]]*\]\(\s*(?:https?:)?\/\/[^)]*\)/i;

/** Text that visitors do not see. */
export const hiddenText = {
  by: 'words',
  source: 'cn-topic',
  level: 'error',
  why: { zh: '藏起来的字是写给搜索引擎的。', en: 'What is hidden is written for search engines.' },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '把字藏了起来', en: 'hides text' },
  instead: { zh: '删掉。', en: 'Delete it.' },
  find: (sentence) => matchesIn(sentence, HIDING).map((match) => found(match)),
  bad: '<div style="display:none">附近开锁</div>',
  good: '柜子藏在墙里也能开。',
} as const satisfies TextRule;

/** Scripts, frames, forms and pictures of other hosts. */
export const foreignCode = {
  by: 'words',
  source: 'cn-pipl',
  level: 'error',
  why: {
    zh: '别处的脚本、框架、图片会知道谁在看这一页，也能自己拨号、跳转。',
    en: 'Scripts, frames and pictures of other hosts learn who reads the page, and can dial or redirect by themselves.',
  },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '是脚本、框架或别处的图片', en: 'is a script, a frame, or a picture of another host' },
  instead: { zh: '删掉。', en: 'Delete it.' },
  find: (sentence) =>
    [...matchesIn(sentence, ACTIVE), ...matchesIn(sentence, FETCHED)].map((match) => found(match)),
  bad: '<script src="https://stat.example.org/hm.js"></script>',
  good: '扫码能看到登记信息。',
} as const satisfies TextRule;
