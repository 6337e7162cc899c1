import { expect, test } from 'vitest';
import {
  divisionByAdcode,
  patch,
  readSamples,
  townshipByCode,
  townships,
  unitByAdcode,
  zones,
} from '../fixtures/committed.ts';

test('a township lies in the unit that its code says, unless patch.csv moved it', () => {
  const moved = new Set(patch.filter(({ kind }) => kind === 'township').map(({ code }) => code));
  const wrong = townships.filter(({ code, county }) => {
    const prefix = county.endsWith('00') ? county.slice(0, 4) : county;
    return !unitByAdcode.has(county) || (!code.startsWith(prefix) && !moved.has(code));
  });
  expect(wrong).toEqual([]);
  expect(townships.filter(({ code, name }) => !/^\d{9}$/.test(code) || name.includes('街道办事处'))).toEqual(
    [],
  );
});

test('no township carries the name of its unit before its own', () => {
  const wrong = townships.filter(({ name, county }) => {
    const unit = unitByAdcode.get(county)?.name ?? '';
    return name.startsWith(unit) && /..(?:镇|乡|街道)$/.test(name.slice(unit.length));
  });
  expect(wrong).toEqual([]);
  expect(townshipByCode.get('419001102')?.name).toBe('轵城镇');
});

test('the townships of the samples are there', () => {
  const samples = readSamples<'adcode' | 'township' | 'township_code'>(
    '../../../src/domain/fixtures/coverage-list.expected.tsv',
  );
  const named = samples.filter(({ township_code: code }) => code !== '');
  expect(named).toHaveLength(14);
  for (const { adcode, township, township_code: code } of named) {
    const name = township.split('→').at(-1);
    expect(townshipByCode.get(code)).toEqual({ code, name, county: adcode });
  }
  expect(townshipByCode.get('460400100')?.name).toBe('那大镇');
  expect(townshipByCode.get('441900121')?.name).toBe('虎门镇');
});

test('a zone lies in a division and names counties that exist', () => {
  const wrong = zones.filter(
    ({ parent, counties }) =>
      (parent !== '' && !divisionByAdcode.has(parent)) ||
      (counties !== '' && counties.split(' ').some((adcode) => !unitByAdcode.has(adcode))),
  );
  expect(wrong).toEqual([]);
  const names = zones.map(({ name, parent }) => parent + name);
  expect(new Set(names).size).toBe(names.length);
  expect(zones.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['雄安新区', '苏州工业园区', '成都高新区', '高新区', '加格达奇区']),
  );
});
