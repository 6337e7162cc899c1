// Ethnic groups as names write them: mostly with 族, in Xinjiang without.
const ETHNIC_GROUPS = [
  '各族',
  '蒙古族',
  '回族',
  '藏族',
  '维吾尔族',
  '苗族',
  '彝族',
  '壮族',
  '布依族',
  '朝鲜族',
  '满族',
  '侗族',
  '瑶族',
  '白族',
  '土家族',
  '哈尼族',
  '哈萨克族',
  '傣族',
  '黎族',
  '傈僳族',
  '佤族',
  '畲族',
  '拉祜族',
  '水族',
  '东乡族',
  '纳西族',
  '景颇族',
  '土族',
  '达斡尔族',
  '仫佬族',
  '羌族',
  '布朗族',
  '撒拉族',
  '毛南族',
  '仡佬族',
  '普米族',
  '怒族',
  '鄂温克族',
  '鄂伦春族',
  '保安族',
  '裕固族',
  '独龙族',
  '维吾尔',
  '蒙古',
  '哈萨克',
  '柯尔克孜',
  '塔吉克',
  '锡伯',
  '鄂伦春',
];
const AUTONOMOUS_SUFFIXES = ['自治区', '自治州', '自治县', '自治旗'];
const LONG_SUFFIXES = ['特别行政区', '新区', '地区', '特区'];
const SHORT_SUFFIXES = ['省', '市', '县', '区', '旗', '盟'];
/** 林区 is a level here alone; 碑林区 and 万柏林区 are districts called 碑林 and 万柏林. */
const FORESTRY_DISTRICT = '神农架林区';

/**
 * A name without its level suffix and the ethnic groups before it.
 * @example toStem('乐东黎族自治县') // '乐东'
 * @example toStem('清新区') // '清新'
 */
export function toStem(name: string): string {
  return name.slice(0, name.length - levelSuffix(name).length - ethnicLength(name));
}

/**
 * The word at the end of a name that says its level.
 * @example levelSuffix('沈北新区') // '新区'
 */
export function levelSuffix(name: string): string {
  if (name === FORESTRY_DISTRICT) return '林区';
  const autonomous = AUTONOMOUS_SUFFIXES.find((suffix) => name.endsWith(suffix));
  if (autonomous) return autonomous;
  const long = LONG_SUFFIXES.find((suffix) => name.endsWith(suffix) && name.length > suffix.length + 1);
  return long ?? SHORT_SUFFIXES.find((suffix) => name.endsWith(suffix)) ?? '';
}

function ethnicLength(name: string): number {
  const whole = name.slice(0, name.length - levelSuffix(name).length);
  let rest = whole;
  for (let group = groupAtEnd(rest); group; group = groupAtEnd(rest)) {
    rest = rest.slice(0, rest.length - group.length);
  }
  if (rest !== '') return whole.length - rest.length;
  // 东乡族自治县 and 鄂伦春自治旗 are called after the group itself.
  return whole.endsWith('族') ? 1 : 0;
}

function groupAtEnd(text: string): string | undefined {
  // One character is no name: 内蒙古 keeps its 蒙古.
  return ETHNIC_GROUPS.find((group) => text.endsWith(group) && text.length !== group.length + 1);
}
