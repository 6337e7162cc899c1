import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const fixtures = 'src/data/import/fixtures';
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
  const office = file(content, '漳浦县、云霄县\n');
  expect(run(content, office, '--write', 'a', ...facts).status).toBe(0);
  const { status, stdout } = run(content, office, '--write', 'b', '--lang', 'en', ...facts);
  expect(status).toBe(1);
  expect(stdout).toContain('the lists a and b both serve "opening"');
});

test('writing again adds what is new and touches nothing else', () => {
  const content = newContent();
  run(content, file(content, '漳浦县、云霄县\n'), '--write', 'minnan', ...facts);
  const path = join(content, 'regions/minnan.yaml');
  const edited = readFileSync(path, 'utf8').replace(
    '  - 350622 漳州市云霄县\n',
    '  # 海边\n  - place: 漳州市云霄县\n    note: 每周二\n',
  );
  writeFileSync(path, edited);
  const office = file(content, '云霄县、东山县、漳州市漳埔县\n');
  const { status, stdout } = run(content, office, '--write', 'minnan', '--lang', 'en', ...facts);
  expect(status).toBe(1);
  expect(stdout).toContain('No longer in the file (take them out by hand): 1\n  350623 漳州市漳浦县');
  expect(stdout).toContain('1 unclear place left out.');
  expect(readFileSync(path, 'utf8')).toBe(`${edited}  - 350626 漳州市东山县\n`);
  expect(readdirSync(join(content, 'regions'))).toEqual(['minnan.yaml']);
});

test('a dry run tells what is new and which pages would appear, and writes nothing', () => {
  const content = newContent();
  run(content, file(content, '漳浦县、云霄县\n'), '--write', 'minnan', ...facts);
  const before = readFileSync(join(content, 'regions/minnan.yaml'), 'utf8');
  const { stdout } = run(content, file(content, '漳浦县、东山县\n'), '--against', 'minnan', '--lang', 'zh');
  expect(stdout.slice(stdout.indexOf('新增'))).toMatchInlineSnapshot(`
    "新增：1
      350626 漳州市东山县
    不变：1
    文件里不再有（请手工删除）：1
      350622 漳州市云霄县
    会新增的县区页：1
      福建省漳州市东山县 (350626)
    删掉不再有的地方后，会撤下的县区页：1
      福建省漳州市云霄县 (350622)

    什么都没写。要写入，请加上--write NAME和--status、--services、--source、--verified。
    "
  `);
  expect(readFileSync(join(content, 'regions/minnan.yaml'), 'utf8')).toBe(before);
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
  expect(run('content', ...args)).toMatchObject({ status: 2, stdout: '' });
});

test.each([
  ['regions', 'place\n'],
  ['points', 'id,name,place,address,lng,lat,datum,hours,phones,services\n'],
  ['records', 'place,service,period_start,period_end,cases,median_minutes,within_target,satisfied,source\n'],
])('--template prints the columns of %s', (kind, columns) => {
  expect(run('content', '--template', '--kind', kind)).toMatchObject({ status: 0, stdout: columns });
});

test('points become WGS-84 rows; a far one, a wrong datum and an unclear place are problems', () => {
  const content = newContent();
  const { status, stdout } = run(
    content,
    `${fixtures}/points.csv`,
    '--kind',
    'points',
    '--write',
    'points',
    '--lang',
    'en',
  );
  expect(status).toBe(1);
  expect(stdout).toContain('points.csv:3:20 The service point "far" lies about 923 km from');
  expect(stdout).toContain('points.csv:4:33 "北京54" does not fit the key "datum".');
  expect(stdout).toContain('points.csv:5:14 "朝阳区" is ambiguous');
  expect(readFileSync(join(content, 'points.csv'), 'utf8').split('\n').slice(1)).toEqual([
    'zhangpu,漳浦网点,350623100 漳州市漳浦县绥安镇,府前街12号,117.61428,24.126906,wgs84,每天9:00–18:00,,opening;repair',
    '',
  ]);
});

test('records are added by place, service and period; a row that differs is kept and told', () => {
  const content = newContent();
  const office = (cases: string, name: string) =>
    file(
      content,
      `地区,服务,开始日期,结束日期,单量,中位用时,达标率,来源\n${name},opening,2026/7/1,2026/9/30,${cases},250,96.6%,工单\n`,
    );
  expect(run(content, office('88', '漳浦县'), '--kind', 'records', '--write', 'records').status).toBe(0);
  const row = '350623 漳州市漳浦县,opening,2026-07-01,2026-09-30,88,250,0.966,,工单\n';
  const written = readFileSync(join(content, 'records.csv'), 'utf8');
  expect(written.endsWith(`\n${row}`)).toBe(true);
  const { stdout } = run(content, office('90', '漳州漳浦'), '--kind', 'records', '--write', 'records');
  expect(stdout).toContain('cases: 88 -> 90');
  expect(readFileSync(join(content, 'records.csv'), 'utf8')).toBe(written);
});

function newContent(): string {
  const content = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('content/services', join(content, 'services'), { recursive: true });
  return content;
}

let files = 0;
function file(folder: string, text: string): string {
  files += 1;
  const path = join(folder, `office-${String(files)}.${text.startsWith('地区') ? 'csv' : 'txt'}`);
  writeFileSync(path, text);
  return path;
}

function run(content: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, AREASERVED_CONTENT: content },
  });
}
