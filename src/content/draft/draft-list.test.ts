import { expect, test } from 'vitest';
import { draftList } from './draft-list.ts';
import { readYaml } from '../../data/yaml/yaml-file.ts';

const draft = (text: string) => draftList('sanming', readYaml('content/regions/sanming.yaml', text).value);
const head = 'status: own\nservices: [opening]\n';

test('a list without a title and a source is whole where it meets others', () => {
  const { list, isComparable, isComplete } = draft(`${head}over: [fujian]\nplaces:\n  - 三明市沙县区\n`);
  expect({ isComparable, isComplete }).toEqual({ isComparable: true, isComplete: true });
  expect(list).toMatchObject({ id: 'sanming', over: ['fujian'], places: [{ place: '三明市沙县区' }] });
});

test.each(['status: owned', 'services: opening', 'except: 沙县区', 'over: [3]', 'shares: 3'])(
  'with %s nobody knows where it meets others; its places are read all the same',
  (line) => {
    const [key = ''] = line.split(':');
    const kept = head.split('\n').filter((other) => !other.startsWith(key));
    const { list, isComparable } = draft([line, ...kept, 'places: [漳浦县]'].join('\n'));
    expect(isComparable).toBe(false);
    expect(list.places).toMatchObject([{ place: '漳浦县' }]);
  },
);

test('places behind one that cannot be read keep their positions', () => {
  const { list, isComplete } = draft(
    `${head}places:\n  - [漳浦县]\n  - 云霄县\n  - place: 平和县\n    nota: 3\n`,
  );
  expect(isComplete).toBe(false);
  expect(list.places).toMatchObject([{ place: '云霄县' }, { place: '平和县' }]);
  expect(list.origin.positions['places.0']).toEqual([5, 5]);
  expect(list.origin.positions['places.1.place']).toEqual([6, 12]);
});

test('a place whose services cannot be read is served by nobody', () => {
  const { list } = draft(`${head}places:\n  - place: 平和县\n    services: opening\n`);
  expect(list.places).toEqual([{ place: '平和县', services: [] }]);
});

test('a partner that cannot be read is not called missing', () => {
  expect(draft('status: partner\npartner: [甲]\nservices: [a]\nplaces: [漳浦县]\n').list.status).toBe('own');
  expect(draft('status: partner\nservices: [a]\nplaces: [漳浦县]\n').list.status).toBe('partner');
});

test('what is no list at all has no places', () => {
  expect(draft('漳浦县')).toMatchObject({ list: { places: [] }, isComparable: false, isComplete: false });
});
