import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { newContent, officeFile } from './fixtures/office-files.ts';
import { runCommand, siteContent } from './fixtures/run-command.ts';

const fixtures = 'src/import/files/fixtures';
const list = `${fixtures}/coverage-list.txt`;
const facts = [
  '--status',
  'own',
  '--services',
  'opening,repair',
  '--source',
  '排班表',
  '--verified',
  '2026-11-01',
];

test('--json prints the places alone, and a plain file exits with 0', () => {
  const { status, stdout } = run(newContent(), list, '--json');
  expect(status).toBe(0);
  const found: unknown = JSON.parse(stdout);
  expect(found).toHaveLength(205);
  expect(found).toContainEqual({
    source: { line: 8, column: 7, endColumn: 13 },
    raw: '贵阳市清镇市',
    outcome: 'ok',
    adcode: '520181',
    township: null,
    name: '贵州省贵阳市清镇市',
    extent: 'whole',
    since: null,
    repeatOf: null,
    candidates: [],
    message: null,
  });
});

test('the text, the CSV and the XLSX give the same region list, which passes the check', () => {
  const content = newContent();
  const lists = ['coverage-list.txt', 'coverage-list.gb18030.csv', 'coverage-list.xlsx'].map(
    (name, index) => {
      const made = `list-${String(index)}`;
      const { status } = run(content, join(fixtures, name), '--write', made, '--title', '全国', ...facts);
      expect(status).toBe(index === 0 ? 0 : 1);
      return readFileSync(join(content, 'regions', `${made}.yaml`), 'utf8');
    },
  );
  expect(lists[1]).toBe(lists[0]);
  expect(lists[2]).toBe(lists[0]);
  expect(lists[0]?.match(/^ {2}- \d{6,9} /gm)).toHaveLength(193);
});

test('lists that overlap are told after writing, with exit 1', () => {
  const content = newContent();
  const office = officeFile(content, '漳浦县、云霄县\n');
  expect(run(content, office, '--write', 'a', ...facts).status).toBe(0);
  const { status, stdout } = run(content, office, '--write', 'b', '--lang', 'en', ...facts);
  expect(status).toBe(1);
  expect(stdout).toContain('conflicts with others');
});

test('writing again adds what is new and touches nothing else', () => {
  const content = newContent();
  run(content, officeFile(content, '漳浦县、云霄县\n'), '--write', 'minnan', ...facts);
  const path = join(content, 'regions/minnan.yaml');
  const edited = readFileSync(path, 'utf8').replace(
    '  - 350622 漳州市云霄县\n',
    '  # 海边\n  - place: 漳州市云霄县\n    note: 每周二\n',
  );
  writeFileSync(path, edited);
  const office = officeFile(content, '云霄县、东山县、漳州市漳埔县\n');
  const { status, stdout } = run(content, office, '--write', 'minnan', '--lang', 'en', ...facts);
  expect(status).toBe(1);
  expect(stdout).toContain('(keep them for now): 1\n  350623 漳州市漳浦县');
  expect(stdout).toContain('1 unclear place left out.');
  expect(readFileSync(path, 'utf8')).toBe(`${edited}  - 350626 漳州市东山县\n`);
  expect(readdirSync(join(content, 'regions'))).toEqual(['minnan.yaml']);
});

test('a dry run tells what is new and which pages would appear, and writes nothing', () => {
  const content = newContent();
  run(content, officeFile(content, '漳浦县、云霄县\n'), '--write', 'minnan', ...facts);
  const before = readFileSync(join(content, 'regions/minnan.yaml'), 'utf8');
  const { stdout } = run(
    content,
    officeFile(content, '漳浦县、东山县\n'),
    '--against',
    'minnan',
    '--lang',
    'zh',
  );
  expect(stdout.slice(stdout.indexOf('新增'))).toMatchInlineSnapshot(`
    "新增：1
      350626 漳州市东山县
    不变：1
    文件里不再有（请手工删除）：1
      350622 漳州市云霄县
    会新增的县区页：1
      福建省漳州市东山县（350626）
    删掉不再有的地方后，会撤下的县区页：1
      福建省漳州市云霄县（350622）

    什么都没写。要写入，请加上--write NAME和--status、--services、--source、--verified。
    "
  `);
  expect(readFileSync(join(content, 'regions/minnan.yaml'), 'utf8')).toBe(before);
});

test('rows whose remarks or answers speak against their place are left out and told, with exit 1', () => {
  const content = newContent();
  const rows = [
    '丰顺县,是,2026年10月1日起停止服务',
    '石城县,待定,',
    '安远县,是,除横江镇',
    '云霄县,是,节假日除外',
  ];
  const office = officeFile(content, `地区,是否上门,备注\n${rows.join('\n')}\n`);
  const { status, stdout } = run(content, office, '--write', 'gannan', '--lang', 'zh', ...facts);
  expect(status).toBe(1);
  for (const words of ['停止服务', '待定', '除横江镇']) expect(stdout).toContain(words);
  expect(stdout).not.toContain('没有读的列 (2)');
  const written = readFileSync(join(content, 'regions/gannan.yaml'), 'utf8');
  expect(written.match(/^ {2}- .*$/gm)).toEqual(['  - 350622 漳州市云霄县']);
});

test('a new list without a clear place is not written, and its problems are told with exit 1', () => {
  const content = newContent();
  const { status, stdout } = run(content, officeFile(content, '漳州市漳埔县\n'), '--write', 'new', ...facts);
  expect(status).toBe(1);
  expect(stdout).toContain('漳埔县');
  expect(existsSync(join(content, 'regions/new.yaml'))).toBe(false);
});

test('a file is looked for in the folder in which npm was called', () => {
  const content = newContent();
  const office = officeFile(content, '漳浦县\n');
  const { status } = runCommand('import', content, [basename(office)], { env: { INIT_CWD: content } });
  expect(status).toBe(0);
});

test('facts that are missing are named, and nothing is written', () => {
  const content = newContent();
  const { status, stdout, stderr } = run(content, list, '--write', 'new', '--status', 'partner');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('--services, --source, --verified, --partner');
  expect(existsSync(join(content, 'regions/new.yaml'))).toBe(false);
});

test.each([
  [[]],
  [[list, list]],
  [['missing.txt']],
  [[list, '--kind', 'phones']],
  [[list, '--nonsense']],
  [[list, '--write', '闽南', ...facts]],
  [[list, '--write', 'new', ...facts, '--status', 'mine']],
  [[list, '--write', 'new', ...facts, '--services', 'nothing']],
  [[list, '--write', 'new', ...facts, '--verified', '2026-02-30']],
  [[list, '--against', 'nothing']],
  [[list, '--column', '地区']],
])('%j is wrong use', (args) => {
  expect(run(siteContent, ...args)).toMatchObject({ status: 2, stdout: '' });
});

test.each([
  ['regions', 'place\n'],
  [
    'points',
    'id,name,place,address,lng,lat,datum,hours,phones,services,parts,parking,step_free,access,verified\n',
  ],
  ['records', 'place,service,period_start,period_end,cases,median_minutes,within_target,satisfied,source\n'],
])('--template prints the columns of %s', (kind, columns) => {
  expect(run(siteContent, '--template', '--kind', kind)).toMatchObject({ status: 0, stdout: columns });
});

function run(content: string, ...args: readonly string[]) {
  return runCommand('import', content, args);
}
