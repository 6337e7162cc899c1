import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newContent, officeFile } from './fixtures/office-files.ts';
import { runCommand } from './fixtures/run-command.ts';

const fixtures = 'src/import/files/fixtures';

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
  expect(stdout).toContain('points.csv:3:20 The service point "far" is about 923 km from');
  expect(stdout).toContain('points.csv:4:33 "北京54" does not fit the key "datum".');
  expect(stdout).toContain('points.csv:5:14 "朝阳区" is ambiguous');
  expect(readFileSync(join(content, 'points.csv'), 'utf8').split('\n').slice(1)).toEqual([
    'zhangpu,漳浦网点,350623100 漳州市漳浦县绥安镇,府前街12号,117.61428,24.126906,wgs84,每天9:00–18:00,,opening;repair,,,,,',
    '',
  ]);
});

test('what an office says of parking is written, or told where the file has no column for it', () => {
  const content = newContent();
  const office = officeFile(
    content,
    '编号,名称,地区,地址,经度,纬度,坐标系,营业时间,停车,无障碍,核对日期\nzhangpu,漳浦网点,漳浦县,示例路1号,117.61,24.12,wgs84,每天9:00–18:00,免费,有坡道,2026年10月1日\n',
  );
  const args = [office, '--kind', 'points', '--write', 'points', '--lang', 'en'];
  const target = join(content, 'points.csv');
  writeFileSync(target, 'id,name,place,address,lng,lat,datum,hours,phones,services\n');
  const { status, stderr } = run(content, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain('no column for parking, step_free, verified; nothing was written');
  rmSync(target);
  expect(run(content, ...args).status).toBe(0);
  expect(readFileSync(target, 'utf8')).toContain('每天9:00–18:00,,,,free,yes,,2026-10-01\n');
});

test('records are added by place, service and period; a row that differs is kept and told', () => {
  const content = newContent();
  const office = (cases: string, name: string) =>
    officeFile(
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

test('other columns, sums and titles of a table are told as not read', () => {
  const content = newContent();
  const text =
    '三季度\n地区,服务,开始,结束,单量,中位用时,达标率,来源,经办\n漳浦县,opening,2026/7/1,2026/9/30,88,250,96%,工单,张三\n合计,,,,88,,,,\n';
  const { status, stdout } = run(content, officeFile(content, text), '--kind', 'records', '--lang', 'zh');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^没有读：标题、其他列、其他工作表 \(3\)\n\S+:1:1 三季度\n\S+:4:1 合计 88\n\S+:2:28 经办\n/,
  );
});

function run(content: string, ...args: readonly string[]) {
  return runCommand('import', content, args);
}
