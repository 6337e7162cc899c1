import { expect, test } from 'vitest';
import { checkSite } from '../../site.ts';
import { contentCopy } from '../fixtures/content-copy.ts';

const { read, edit, append, write } = contentCopy();

/** What check says of claims: the rule, and `file:line`. */
const claims = () =>
  checkSite().problems.flatMap((problem) =>
    problem.kind === 'claim' || problem.kind === 'notice-claim'
      ? [`${problem.params.rule} ${problem.at.file.split('/').slice(-1).join('')}:${String(problem.at.line)}`]
      : [],
  );

const record = (place: string, ...figures: readonly (string | number)[]) =>
  `${place},opening,2026-07-01,2026-09-30,${figures.join(',')},工单系统\n`;

test('the fixture site claims nothing that is not so', () => {
  expect(claims()).toEqual([]);
});

test.each([
  ['shared-credit-code', 'partners.yaml', '91350600MA00000074', '91350100M000100Y43', 'partners.yaml:4'],
  ['authority-name', 'site.yaml', 'name: 示例安锁服务网', 'name: 中国开锁行业协会', 'site.yaml:8'],
  [
    'contradicted-relation',
    'site.yaml',
    'relation: independent',
    'relation: is-brand',
    'site.yaml:13',
  ],
  ['icp-form', 'site.yaml', 'relation: independent', 'icp: 已备案\n  relation: independent', 'site.yaml:12'],
  ['partner-as-own', 'regions/fujian.yaml', 'title: 福建组', 'title: 示例合作店福建组', 'fujian.yaml:1'],
  ['endless-threshold', 'site.yaml', 'phoneDays: 90', 'phoneDays: 9999', 'site.yaml:42'],
  ['repeated-number', 'phones.csv', '0596-0000000', '400-000-0000', 'phones.csv:3'],
  ['brands-of-number', 'phones.csv', '报价,,', '报价,甲牌;乙牌,', 'phones.csv:2'],
  ['foreign-number', 'phones.csv', '0596-0000000,示例合作店', '0596-0000000,甲牌客服中心', 'phones.csv:3'],
  ['public-line-as-own', 'phones.csv', '0596-0000000', '12315', 'phones.csv:3'],
  ['national-row-as-local', 'phones.csv', '预约、改期、报价', '漳州本地电话', 'phones.csv:2'],
  ['impossible-median', 'records.csv', '46,340', '46,3400', 'records.csv:2'],
  ['point-elsewhere', 'points.csv', '117.3421,23.9537', '118.0500,24.4600', 'points.csv:3'],
  ['bait-from', 'services/opening.md', 'from: 180元起', 'from: 9.9元起', 'opening.md:4'],
  ['harder-exit', 'site.yaml', '师傅出发前取消或改期，不收钱。', '取消须本人到总部办理。', 'site.yaml:21'],
  ['complaint-by-letter', 'site.yaml', '写邮件，说工单号和日期就行。', '投诉只接受挂号信。', 'site.yaml:23'],
] as const)('%s is told at its place', (rule, file, from, to, at) => {
  edit(file, from, to);
  expect(claims()).toContain(`${rule} ${at}`);
});

test('the same record for three counties is told once', () => {
  const places = ['福州市鼓楼区', '三明市沙县区', '漳州市云霄县'];
  append('records.csv', places.map((place) => record(place, 46, 340, 0.957, 0.93)).join(''));
  expect(claims().filter((claim) => claim.startsWith('pasted-record'))).toEqual(['pasted-record records.csv:2']);
});

test('a promise that most cases of two periods missed is told', () => {
  append('records.csv', record('福州市鼓楼区', 40, 1700, 0.4, 0.9));
  append('records.csv', record('福州市鼓楼区', 40, 1700, 0.4, 0.9).replace('07-01,2026-09-30', '04-01,2026-06-30'));
  expect(claims()).toContain('broken-promise records.csv:4');
});

test('three points at one address are told', () => {
  const [, row = ''] = read('points.csv').split('\n');
  append('points.csv', ['a', 'b'].map((id) => `${row.replace('longhai', id)}\n`).join(''));
  expect(claims()).toContain('points-at-one-address points.csv:2');
});

test('one note for three counties is told', () => {
  const note = read('notes/350623.md');
  write('notes/350102.md', note);
  write('notes/350622.md', note);
  expect(claims().filter((claim) => claim.startsWith('copied-note'))).toHaveLength(1);
});

test('a pasted text on another subject is told', () => {
  const news = '昨晚的比赛在体育场举行，主队上半场先进一球，下半场客队连进两球反超比分。'.repeat(6);
  append('guides/hotline.md', `\n\n${news}\n`);
  expect(claims()).toContain('foreign-text hotline.md:1');
});

test('ten old addresses that lead to one page are a notice', () => {
  append('redirects.csv', Array.from({ length: 10 }, (_, at) => `/old-${String(at)}/,/,2026-06-01,旧站\n`).join(''));
  expect(claims()).toEqual(['doorway-redirects redirects.csv:3']);
});

test('a claim in the text of Markdown is told at its line', () => {
  append('services/opening.md', '\n我们是本地第一品牌。\n');
  const lines = read('services/opening.md').split('\n');
  const line = lines.findIndex((text) => text.includes('第一品牌')) + 1;
  expect(claims()).toContain(`absolute-word opening.md:${String(line)}`);
});

test('nothing is held against data while a file cannot be read whole', () => {
  edit('phones.csv', '400-000-0000', '400 0000');
  append('services/opening.md', '\n热线400-000-0000，我们是本地第一品牌。\n');
  expect(claims().map((claim) => claim.split(' ')[0])).toEqual(['absolute-word']);
});

test('a list of a thousand counties without points or records is a notice', () => {
  const provinces = ['河北省', '山西省', '辽宁省', '河南省', '湖北省', '湖南省', '四川省', '云南省', '山东省', '陕西省'];
  write(
    'regions/country.yaml',
    [
      'title: 各省组\nstatus: own\nservices: [opening]\nverified: 2026-10-30\nsource: 排班表\nplaces:',
      ...provinces.map((province) => `  - ${province}全境`),
      'over: [elsewhere, fujian, not-served, partner, remote, second-team]\n',
    ].join('\n'),
  );
  expect(claims()).toEqual(['unfounded-reach country.yaml:7']);
});
