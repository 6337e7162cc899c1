import { expect, test } from 'vitest';
import { readText, servedIn } from '../fixtures/read-text.ts';
import { isKept } from '../text/read-passages.ts';

test.each([
  '霞浦县，福鼎市，柘荣县都不去',
  '霞浦县,福鼎市,柘荣县全部暂停',
  '霞浦县；福鼎市；柘荣县皆不上门',
  '霞浦县、福鼎市（均暂停）',
  '霞浦县，福鼎市（全部停止服务）',
  '霞浦县，福鼎市，目前都已停止服务',
  '霞浦县和福鼎市两县均不上门',
  '霞浦县、福鼎市，以上两地暂停',
  '霞浦县；福鼎市；柘荣县 以上不服务',
  '柘荣县 以上不服务',
  '霞浦县。福鼎市。上述地区不再上门',
])('都, 均 and 以上 deny all of the list before them: %s', (text) => {
  expect(servedIn(text)).toEqual([]);
});

test.each([
  ['霞浦县正常，福鼎市、柘荣县都不去', ['霞浦县']],
  ['霞浦县。福鼎市、柘荣县都不去', ['霞浦县']],
  ['霞浦县，福鼎市不去', ['霞浦县']],
  ['霞浦县都不去，福鼎市', ['福鼎市']],
])('they reach no further than what is said to be served, or the sentence: %s', (text, served) => {
  expect(servedIn(text).map((name) => name.slice(-3))).toEqual(served);
});

test.each([
  ['【不服务】\n霞浦县\n福鼎市\n【服务】\n柘荣县', ['柘荣县']],
  ['「不服务」\n霞浦县', []],
  ['《不服务》\n霞浦县', []],
  ['〖不上门〗\n霞浦县', []],
  ['[no service]\n霞浦县', []],
  ['【暂停】霞浦县、福鼎市\n【正常】柘荣县', ['柘荣县']],
  ['## 不服务\n霞浦县', []],
  ['一、不服务\n霞浦县\n二、服务\n福鼎市', ['福鼎市']],
  ['*不服务*\n霞浦县', []],
  ['取消名单：\n霞浦县\n福鼎市', []],
  ['不服务↓\n霞浦县', []],
  ['暂停服务\n霞浦县', []],
  ['以下地区暂停服务：霞浦县\n福鼎市', []],
  ['以下区域不上门：\n\n霞浦县\n福鼎市\n\n以下区域上门：\n柘荣县', ['柘荣县']],
  ['下列县市不上门：霞浦县\n福鼎市\n服务：柘荣县', ['柘荣县']],
  ['不上门：\n宁德市：霞浦县\n福州市：\n连江县\n服务：\n闽侯县', ['闽侯县']],
  ['不上门：霞浦县；宁德市：福鼎市', []],
  ['霞浦县\n周日不上门\n福鼎市', ['霞浦县', '福鼎市']],
])('a title that denies holds for what stands under it: %s', (text, served) => {
  expect(servedIn(text).map((name) => name.slice(-3))).toEqual(served);
});

test.each([
  ['霞浦县\n福鼎市\n以上两县暂停服务', []],
  ['霞浦县\n福鼎市\n（以上不服务）', []],
  ['福鼎市\n\n霞浦县\n均不上门', ['福鼎市']],
  ['福鼎市\n\n霞浦县\n\n以上地区不服务', ['福鼎市']],
  ['服务：福鼎市\n不去：霞浦县\n上面的都不去', ['福鼎市']],
  ['福鼎市\n\n霞浦县\n暂停服务', ['福鼎市']],
  ['柘荣县\n霞浦县\n暂停服务\n福鼎市', ['柘荣县']],
  ['霞浦县\n以上为全部服务区域', ['霞浦县']],
])('a line that speaks of those above reaches the last heading or empty line: %s', (text, served) => {
  expect(servedIn(text).map((name) => name.slice(-3))).toEqual(served);
});

test.each([
  ['Not served: 霞浦县, 福鼎市', []],
  ['Excluded: 霞浦县', []],
  ['霞浦县 closed', []],
  ['霞浦县, suspended', []],
  ['霞浦县 (not served)', []],
  ['No service in 霞浦县', []],
  ['Service areas: 霞浦县', ['霞浦县']],
])('English words deny too: %s', (text, served) => {
  expect(servedIn(text).map((name) => name.slice(-3))).toEqual(served);
});

test.each([
  ['不上门的地方有霞浦县，福鼎市和柘荣县', []],
  ['暂停服务的区县包括霞浦县', []],
  ['没有开通的城市有霞浦县', []],
  ['不去的是霞浦县、福鼎市', []],
  ['~~霞浦县~~ 福鼎市', ['福鼎市']],
  ['<del>霞浦县</del> 福鼎市', ['福鼎市']],
  ['<!-- 霞浦县 --> 福鼎市', ['福鼎市']],
  ['√霞浦县 ×福鼎市 √柘荣县', ['霞浦县', '柘荣县']],
  ['霞浦县不去福鼎市去', ['福鼎市']],
  ['霞浦县不上门福鼎市、柘荣县可以上门', ['福鼎市', '柘荣县']],
  ['明溪县不去大田县', []],
  ['霞浦县：✗ 福鼎市：✓', ['福鼎市']],
  ['霞浦县:❌ 福鼎市:✅', ['福鼎市']],
  ['撤销霞浦县网点', []],
  ['霞浦县现在去不了', []],
])('words of denial belong to the places that they are written for: %s', (text, served) => {
  expect(servedIn(text).map((name) => name.slice(-3))).toEqual(served);
});

test('a list of what is not served takes what is denied at the end of a list or below it', () => {
  const text = '霞浦县，福鼎市都不去\n\n柘荣县\n以上不服务';
  expect(readText(text, 'not-served').filter(isKept)).toHaveLength(3);
});
