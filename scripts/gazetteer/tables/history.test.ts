import { expect, test } from 'vitest';
import {
  divisionByAdcode,
  history,
  patch,
  readSamples,
  townshipByCode,
  zones,
} from '../fixtures/committed.ts';

test('what a former division became exists', () => {
  const lost = history.filter(
    ({ successors }) =>
      successors === '' ||
      successors.split(' ').some((code) => !divisionByAdcode.has(code) && !townshipByCode.has(code)),
  );
  expect(lost).toEqual([]);
  expect(history.filter(({ kind, successors }) => (kind === 'split') !== successors.includes(' '))).toEqual(
    [],
  );
  expect(history.filter(({ date }) => !/^\d{4}(-\d{2})?$/.test(date))).toEqual([]);
  expect(history.filter(({ code, name }) => divisionByAdcode.get(code)?.name === name)).toEqual([]);
});

test('every name of the editions 2002 to 2016 that is gone has a row', () => {
  const known = new Set(history.map(({ code, name }) => code + name));
  // 大兴安岭 has four districts that are no divisions any more.
  const zoneNames = new Set(zones.map(({ parent, name }) => parent + name));
  const gaps = readSamples<'code' | 'name'>('former-names.tsv')
    .filter(({ code, name }) => !known.has(code + name))
    .filter(({ code, name }) => !zoneNames.has(`${code.slice(0, 4)}00${name}`));
  expect(gaps).toEqual([]);
});

test('a row cites an edition, the collection of older names, or a row by hand and the list of its year', () => {
  const byHand = new Set(patch.map(({ kind, code, name }) => kind + code + name));
  const uncited = history
    .filter(({ source }) => !/^gb2260 \d{6}$/.test(source))
    .filter(({ source, date }) => source !== 'areacodes 2025-11' || date > '2002')
    .filter(({ kind, code, name }) => !byHand.has(kind + code + name));
  expect(uncited).toEqual([]);
  const lists = history.filter(({ source }) => /^民政部\d{4}年/.test(source));
  expect(lists.filter(({ date, source }) => !source.startsWith(`民政部${date.slice(0, 4)}年`))).toEqual([]);
});

test.each([
  ['350427', '沙县', 'upgrade', '350405'],
  ['350681', '龙海市', 'rename', '350604'],
  ['371202', '莱城区', 'rename', '370116'],
  ['330104', '江干区', 'split', '330102 330114'],
  ['330103', '下城区', 'merge', '330105'],
  ['500234', '开县', 'upgrade', '500154'],
  ['350402', '梅列区', 'merge', '350404'],
  ['442000104', '东升镇', 'merge', '442000118'],
  ['420600', '襄樊市', 'rename', '420600'],
  ['440582', '潮阳市', 'split', '440513 440514'],
  ['330227', '鄞县', 'upgrade', '330212'],
  ['533421', '中甸县', 'upgrade', '533401'],
  ['612500', '商洛地区', 'upgrade', '611000'],
  ['330821', '衢县', 'split', '330802 330803'],
])('%s %s: %s to %s', (code, name, kind, successors) => {
  const row = history.find((former) => former.code === code && former.name === name);
  expect(row).toMatchObject({ kind, successors });
});
