/** What stands for something else: written so, and read so. */
type Disguise = readonly [written: RegExp, read: string];

const HAN = String.raw`\p{Script=Han}`;
/** Signs that part no words of Chinese, but disguise them where they stand between two characters. */
const FILLER = String.raw`[\u00A0\u3000·•‧∙・･*_~^|\\+.\-]`;
const MARKS = '，。：；！？、（）';

/** Signs and spaces that only part characters; a dash of two signs parts a sentence. */
const FILLERS: readonly Disguise[] = [
  [new RegExp(`(?<=${HAN})(?:[ \\t]{1,3}|${FILLER}|[ \\t](?!\\|)${FILLER}[ \\t])(?=${HAN})`, 'gu'), ''],
  [new RegExp(`(?<=[a-z\\d%])[ \\t\\u3000]+(?=[${HAN}${MARKS}])`, 'gu'), ''],
  [new RegExp(`(?<=[${HAN}${MARKS}])[ \\t\\u3000]+(?=[a-z\\d¥])`, 'gu'), ''],
];

/** Marks of Chinese text that were written as those of Latin text. */
const HALF_MARKS: readonly Disguise[] = Array.from(',:;()!?', (mark, index): Disguise => [
  new RegExp(`(?<=${HAN})[${mark}]`, 'gu'),
  '，：；（）！？'.charAt(index),
]);

/** Homophones, look-alikes and spellings of the words that claims are made of. */
const SPELLINGS: readonly Disguise[] = [
  [/[蕞嶵]|(?<![a-z])zui(?=\p{Script=Han})|醉(?=[佳好优低快强新大高专权便实靠])/gu, '最'],
  [/苐|(?<![a-z])(?:di|d)(?=[一壹]|1(?![\d.]))|(?<![兄徒小表堂老师他她你我的])弟(?=[一壹]|1(?!\d))/gu, '第'],
  [/(?<=[第唯惟独])yi(?![a-z])/gu, '一'],
  [/(?<![a-z])wei(?=[一壹1])/gu, '唯'],
  [/(?<![a-z])shou(?=[选家屈])/gu, '首'],
  [/(?<![a-z])ding(?=[级尖])/gu, '顶'],
  [/(?<=国家|世界|顶|宇宙)ji(?![a-z])/gu, '级'],
  [/(?<![a-z])guan(?=[网方])/gu, '官'],
  [/(?<=官)wang(?![a-z])/gu, '网'],
  [/(?<![a-z\d])n[o0][.·]?(?= ?1(?!\d))/gu, 'no.'],
  [/(?<![a-z\d])t[o0]p(?= ?1(?!\d))/gu, 'top'],
];

/** In the order in which they are read. */
export const DISGUISES: readonly Disguise[] = [...FILLERS, ...HALF_MARKS, ...SPELLINGS];

/** Digits in circles and boxes that no compatibility form reads. */
const BOXED: ReadonlyMap<string, string> = new Map(
  ['❶❷❸❹❺❻❼❽❾', '➀➁➂➃➄➅➆➇➈', '➊➋➌➍➎➏➐➑➒', '⓵⓶⓷⓸⓹⓺⓻⓼⓽'].flatMap((signs) =>
    [...signs].map((sign, index): [string, string] => [sign, String(index + 1)]),
  ),
);
const STAR = /[⭐🌟✨☆✭✮✯]/u;

/** The plain sign for a digit in a circle, a star or a picture; undefined for any other sign. */
export function plainSign(sign: string): string | undefined {
  if (sign === '⓿') return '0';
  if (STAR.test(sign)) return '★';
  if (sign !== '★' && /\p{Extended_Pictographic}/u.test(sign)) return ' ';
  return BOXED.get(sign);
}
