import type { TextRule } from '../rule.ts';
import { divisionsIn } from '../reading/divisions.ts';
import { matchesIn } from '../reading/matching.ts';

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
    const names = matchesIn(sentence, HAN_RUN).flatMap((match) => divisionsIn(match.text, isDivision));
    return names.length >= HEAP ? [{ start: 0, end: sentence.text.length }] : [];
  },
  bad: '漳浦县、云霄县、诏安县、东山县、南靖县、平和县、华安县、安溪县、永春县、德化县都有师傅。',
  good: '漳州的师傅也到厦门市海沧区和泉州市安溪县。',
} as const satisfies TextRule;

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
