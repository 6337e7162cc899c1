import { mkdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isNotice } from '../domain/problems/problem.ts';
import { checkSite } from '../site.ts';
import { contentCopy } from './fixtures/content-copy.ts';

const { append, edit, pathOf, read, write } = contentCopy();

test('the fixture is right as it is', () => {
  expect(checkSite().problems.filter((problem) => !isNotice(problem))).toEqual([]);
});

test('files that nothing reads are told: another ending, a folder below, an unknown name', () => {
  mkdirSync(pathOf('regions/2026'));
  write('regions/fujian.txt', '漳浦县');
  write('prices.csv', 'a,b');
  expect(kinds().filter((kind) => kind === 'file-stray')).toHaveLength(3);
});

test('a day of checking that has not come yet is a problem, one long gone a notice', () => {
  edit('phones.csv', /,\d{4}-\d{2}-\d{2},/, ',2027-01-01,');
  expect(kinds()).toContain('date-future');
  edit('phones.csv', '2027-01-01', '2026-07-01');
  expect(kinds()).not.toContain('date-future');
  expect(kinds()).toContain('notice-stale');
});

test('a number that nobody has called for twice the allowed days is hidden; the hotline must be called', () => {
  edit('phones.csv', /,\d{4}-\d{2}-\d{2},/g, ',2026-05-18,');
  edit('site.yaml', '    phone: partner\n', '');
  expect(kinds()).toEqual(expect.arrayContaining(['phone-unchecked', 'notice-phone-hidden']));
});

test('the same record twice is a problem, however its place is written', () => {
  const [, row = ''] = read('records.csv').split('\n');
  append('records.csv', `${row}\n`);
  expect(kinds()).toContain('record-repeated');
});

test('a note needs a unit, and one that no page shows is told', () => {
  write('notes/350699.md', note);
  write('notes/350626.md', note);
  expect(kinds()).toContain('note-no-unit');
  expect(kinds()).toContain('notice-note-unseen');
});

test('without site.yaml, places, overlaps and ids are told all the same', () => {
  write('regions/a.yaml', list(['漳州市漳埔县', '三明市沙县区'], { services: '[painting]' }));
  write('regions/b.yaml', list(['三明市沙县区'], { services: '[painting]' }));
  rmSync(pathOf('site.yaml'));
  const { value, problems } = checkSite();
  const told = problems.map(({ kind }) => kind);
  expect(value).toBeUndefined();
  for (const kind of ['file-missing', 'place-unknown', 'overlap-two-teams', 'id-unknown']) {
    expect(told).toContain(kind);
  }
});

test('what site.yaml says of the sample is known though the file is refused', () => {
  edit('site.yaml', /^trade:.*$/m, '');
  const { value, settings } = checkSite();
  expect(value).toBeUndefined();
  expect(settings?.known).toMatchObject({ sample: true });
});

test('a wrong key of a list hides neither its wrong places and ids nor its overlaps', () => {
  write('regions/a.yaml', list(['漳州市漳埔县', '三明市沙县区'], { sauce: '协议', over: '[nobody]' }));
  write('regions/b.yaml', list(['三明市沙县区']));
  const told = kinds();
  for (const kind of ['schema-unknown-key', 'place-unknown', 'id-unknown', 'overlap-two-teams']) {
    expect(told).toContain(kind);
  }
});

test('a list that cannot be read makes no other problem than its own', () => {
  write('regions/a.yaml', 'title: "三明组" 福建\nplaces: [三明市全境]\n');
  write('regions/b.yaml', list(['三明市全境'], { status: 'owned' }));
  const told = checkSite().problems.filter((problem) => !isNotice(problem));
  expect(new Set(told.map(({ at }) => at.file.split('/').at(-1)))).toEqual(new Set(['a.yaml', 'b.yaml']));
  expect(told.map(({ kind }) => kind.split('-')[0])).not.toContain('overlap');
});

test('a note is not called unseen while nobody knows whom each list serves', () => {
  write('notes/350424.md', note);
  expect(kinds()).toContain('notice-note-unseen');
  write('regions/b.yaml', list(['三明市宁化县'], { status: 'owned' }));
  expect(kinds()).not.toContain('notice-note-unseen');
});

test('the place and the ids of a row that is left out are told too', () => {
  append('points.csv', 'x,示例,漳州市漳埔县,示例路1号,一百,24.1,wgs84,每天9:00–18:00,nobody,opening\n',
  );
  const told = checkSite().problems.filter((problem) => !isNotice(problem));
  expect(told.map(({ kind }) => kind).sort()).toEqual(['id-unknown', 'place-unknown', 'schema-invalid']);
});

test('an id that only a refused file gives is known', () => {
  const before = kinds();
  edit('services/opening.md', /^title:.*$/m, 'titel: 开锁');
  expect(new Set(kinds().filter((kind) => !before.includes(kind)))).toEqual(new Set(['schema-unknown-key']));
});

const note = '---\ntitle: 说明\nauthor: 林示例\ndate: 2026-10-01\nsource: 工单\n---\n\n台风天不出门。\n';

/** The text of a region list; keys that are given replace the right ones. */
function list(places: readonly string[], keys: Readonly<Record<string, string>> = {}): string {
  const right = {
    title: '三明组',
    status: 'own',
    services: '[opening]',
    verified: '2026-10-30',
    source: '协议',
  };
  const lines = Object.entries({ ...right, ...keys }).map(([key, value]) => `${key}: ${value}`);
  return [...lines, 'places:', ...places.map((place) => `  - ${place}`), ''].join('\n');
}

function kinds(): readonly string[] {
  return checkSite().problems.map(({ kind }) => kind);
}
