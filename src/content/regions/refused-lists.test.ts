import { expect, test } from 'vitest';
import { readYaml } from '../../data/yaml/yaml-file.ts';
import { contentKeys } from '../reading/content-keys.ts';
import { refusedLists } from './refused-lists.ts';
import { regionsFile } from './regions-file.ts';

const refused = (text: string) => {
  const source = readYaml('content/regions/sanming.yaml', text, contentKeys).value;
  return refusedLists([regionsFile.read({ name: 'sanming', source })])[0]!;
};
const head = 'status: own\nservices: [opening]\n';

test('a list without a title and a source is whole where it meets others', () => {
  const { list, isComplete } = refused(`${head}over: [fujian]\nplaces:\n  - 三明市沙县区\n`);
  expect(isComplete).toBe(true);
  expect(list).toMatchObject({ id: 'sanming', over: ['fujian'], places: [{ place: '三明市沙县区' }] });
});

test.each(['status: owned', 'services: opening', 'except: 沙县区', 'over: [3]', 'shares: 3'])(
  'with %s nobody knows where it meets others; its places are read all the same',
  (line) => {
    const [key = ''] = line.split(':');
    const kept = head.split('\n').filter((other) => !other.startsWith(key));
    const { list, isComplete } = refused([line, ...kept, 'places: [漳浦县]'].join('\n'));
    expect(isComplete).toBe(false);
    expect(list).toMatchObject({ services: [], over: [], shares: [] });
    expect(list.places).toEqual([{ place: '漳浦县', services: [] }]);
  },
);

test('places behind one that cannot be read keep their positions', () => {
  const { list, isComplete } = refused(
    `${head}places:\n  - [漳浦县]\n  - 云霄县\n  - place: 平和县\n    nota: 3\n`,
  );
  expect(isComplete).toBe(false);
  expect(list.places).toMatchObject([{ place: '云霄县' }, { place: '平和县' }]);
  expect(list.origin.positions['places.0']).toEqual([5, 5]);
  expect(list.origin.positions['places.1.place']).toEqual([6, 12]);
});

test('a place whose services cannot be read is served by nobody', () => {
  const { list } = refused(`${head}places:\n  - place: 平和县\n    services: opening\n`);
  expect(list.places).toEqual([{ place: '平和县', services: [] }]);
});

test('a partner that cannot be read is not called missing', () => {
  expect(refused('status: partner\npartner: [甲]\nservices: [a]\nplaces: [漳浦县]\n').list.status).toBe('own');
  expect(refused('status: partner\nservices: [a]\nplaces: [漳浦县]\n').list.status).toBe('partner');
});

test('what is no list at all has no places', () => {
  expect(refused('漳浦县')).toMatchObject({ list: { places: [] }, isComplete: false });
});
