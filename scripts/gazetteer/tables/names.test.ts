import { expect, test } from 'vitest';
import { divisionByAdcode, divisions, readSamples } from '../fixtures/committed.ts';

test('a stem begins its name and keeps what belongs to it', () => {
  expect(divisions.filter(({ name, stem }) => stem === '' || !name.startsWith(stem))).toEqual([]);
  const stems = '140109 150000 310115 441803 429021 469027 610103 150724 460323'.split(' ');
  expect(stems.map((adcode) => divisionByAdcode.get(adcode)?.stem)).toEqual([
    '万柏林',
    '内蒙古',
    '浦东',
    '清新',
    '神农架',
    '乐东',
    '碑林',
    '鄂温克',
    '中沙群岛',
  ]);
});

test('a reading has one syllable a character', () => {
  const wrong = divisions.filter(({ name, reading }) => reading.split(' ').length !== name.length);
  expect(wrong).toEqual([]);
  expect(divisions.filter(({ reading }) => !/^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ ]+$/.test(reading))).toEqual([]);
});

test('the readings of the samples are right', () => {
  const samples = readSamples<'name' | 'stem' | 'reading'>('pinyin-readings.tsv');
  const spoken = samples.map(({ name, stem }) => {
    const reading = divisions.find((division) => division.name === name)?.reading ?? '';
    return toPlain(reading).split(' ').slice(0, stem.length).join(' ');
  });
  expect(spoken).toEqual(samples.map(({ reading }) => reading));
});

test.each([
  ['610000', 'shǎn xī shěng'],
  ['500000', 'chóng qìng shì'],
  ['331000', 'tāi zhōu shì'],
  ['331100', 'lí shuǐ shì'],
  ['341500', 'lù ān shì'],
  ['361124', 'yán shān xiàn'],
  ['140428', 'zhǎng zǐ xiàn'],
  ['440112', 'huáng pǔ qū'],
  ['440113', 'pān yú qū'],
  ['371524', 'dōng ē xiàn'],
  ['511123', 'qián wéi xiàn'],
  ['610503', 'huà zhōu qū'],
])('%s is read %s', (adcode, reading) => {
  expect(divisionByAdcode.get(adcode)?.reading).toBe(reading);
});

test('a slug is made of letters and unique under its parent', () => {
  expect(divisions.filter(({ slug }) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
  const addresses = divisions.map(({ parent, slug }) => `${parent}/${slug}`);
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
});

test.each([
  ['140000', 'shanxi'],
  ['610000', 'shaanxi'],
  ['141100', 'lvliang'],
  ['610727', 'lueyang'],
  ['371722', 'shan-xian'],
  ['622901', 'linxia-shi'],
  ['622921', 'linxia-xian'],
  ['445303', 'yunan-qu'],
  ['445322', 'yunan-xian'],
  ['350623', 'zhangpu'],
])('the slug of %s is %s', (adcode, slug) => {
  expect(divisionByAdcode.get(adcode)?.slug).toBe(slug);
});

function toPlain(reading: string): string {
  return reading.normalize('NFD').replace(/\p{Mn}/gu, '');
}
