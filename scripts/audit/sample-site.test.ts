import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runNode } from './run.ts';

/** A network that has replaced the sample by its own content checks that with `npm run check`. */
const isSample = readFileSync('content/site.yaml', 'utf8').includes('\ntitle: 示例安锁服务网\n');

describe.runIf(isSample)('the sample content', () => {
  test('is built and agrees with its coverage, county for county', async () => {
    const out = { AREASERVED_OUT: '.cache/audit/sample' };
    const built = await runNode(['scripts/build.ts'], out);
    expect(built).toMatchObject({ code: 0, stderr: '' });
    const verified = await runNode(['scripts/verify.ts'], out);
    expect(verified.stdout).toMatch(/^\d+ pages, \d+ of them for served units \(\d+ in part\); \d+ links, /);
    expect(verified.code).toBe(0);
  });

  test('names the schema of each YAML file in its first line', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
    const lines = files
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readFileSync(`content/${file}`, 'utf8').split('\n', 1).join());
    expect(lines.filter((line) => !line.startsWith('# yaml-language-server: $schema='))).toEqual([]);
  });
});
