import { expect, test } from 'vitest';
import { readContent } from './read-content.ts';

test('ids that name nothing and ids that stand twice are told where they stand', () => {
  const { problems } = readContent('src/content/fixtures/references');
  const told = problems.map(({ kind, params, at }) => {
    const file = at.file.split('/').at(-1) ?? '';
    return `${file}:${String(at.line)}:${String(at.column)} ${kind} ${'id' in params ? params.id : ''}`.trim();
  });
  expect(told.sort()).toEqual([
    'changes.csv:2:19 id-unknown sharpening',
    'minnan.yaml:10:16 id-unknown painting',
    'minnan.yaml:3:10 id-unknown changtia',
    'minnan.yaml:4:21 id-unknown polish',
    'minnan.yaml:7:10 id-unknown minbei',
    'partners.yaml:6:21 id-unknown changtai',
    'phones.csv:3:1 id-duplicate hotline',
    'points.csv:2:57 id-unknown none',
    'records.csv:2:8 id-unknown closing',
    'site.yaml:14:10 id-unknown hotlin',
    'site.yaml:25:20 id-unknown kefu',
    'xibei.yaml:2:9 list-partner-missing',
  ]);
});

test('a point given in GCJ-02 is read as WGS-84', () => {
  const point = readContent('src/content/fixtures/references').value?.points[0];
  expect(point?.lng).toBeCloseTo(117.5953, 3);
  expect(point).toMatchObject({ place: '漳州市漳浦县', phones: ['hotline', 'none'] });
});
