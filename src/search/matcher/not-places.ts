/** Phrases of everyday and trade language in which the stem of a county hides: 公安县, 修水县. */
const phrases =
  /公安(?=[局厅部机备])|修水(?=[管龙电泵表箱])|平安(?=[夜险])|合作(?=[方社商者伙])|南海(?=诸岛)/g;

/** Words that are one character away from a name, but are none. */
const nearWords =
  /^(?:(?:开发|经开|经济开发|高新|综保|自贸|服务|工业|住宅|示范|保税|营业|旅游|小|景|园|社|山|地|市|新)区|(?:城|都|门|夜|超|股|上|本)市)$/;

// Words of everyday and trade language that sound like a place, or are called like a township somewhere; they
// mean one only beside the name of another place, or with its level: 机场街道.
// prettier-ignore
const everydayWords = new Set(
  ('下单 导航 酒店 大学 市场 广场 公园 中心 机场 车站 火车站 汽车站 街道 农村 村里 家里 换窗 关门 保安 安全 玻璃 彩电 物流 ' +
    '微信 先生 东西 南北 南边 下面 马上 通宵 五一 国庆 清明 人民 国家 中国 太阳 月亮 明星 红色 白色 成功 希望 体育 旅游 水果 ' +
    '蔬菜 anzhuang banfa baojia baoxiu baoyang dianchi dianhua dizhi fuwu gongsi guanfang guzhang jiage jianyi kaimen ' +
    'lianxi liucheng mima peijian shangmen shifu suoxin wangdian weixiu wenti xinxi xiuli yaoshi yingye yuyue zhaopin ' +
    'zixun admin bank bolt change chat china data date file head link page shop size table when wide hongkong macau macao').split(' '),
);

/** The text with a mark over each character of a phrase that only looks like a place. */
export function maskPhrases(text: string): string {
  return text.replace(phrases, (phrase) => '·'.repeat(phrase.length));
}

/** Whether a whole query is a word of everyday language, which is no name that was mistyped or cut short. */
export function isEverydayWord(text: string): boolean {
  return nearWords.test(text) || everydayWords.has(text);
}

/** Whether a text holds a phrase that only looks like a place. */
export function hasPhrase(text: string): boolean {
  return maskPhrases(text) !== text;
}

/**
 * Whether a text is a word of the language with a character that no name has: 漏水 is not 泸水 mistyped.
 * @param isInNames whether some name has a character
 */
export function isOtherWord(text: string, isInNames: (character: string) => boolean): boolean {
  if ([...text].every(isInNames)) return false;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].length === 1;
}

let segmenter: Intl.Segmenter | undefined;
