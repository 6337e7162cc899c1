import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBaseUrl } from './base-url.ts';

test('the address of the site comes from site.yaml', () => {
  expect(readBaseUrl(folderWith('title: 示例\nurl: https://example.com/net/\n')).pathname).toBe('/net/');
});

test('a site.yaml without an address is refused with what to write', () => {
  for (const text of ['', 'title: 示例', 'url: example', 'url:\n  - https://example.com/']) {
    expect(() => readBaseUrl(folderWith(text)), text).toThrow('has no "url"');
  }
});

function folderWith(siteYaml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'base-url-'));
  writeFileSync(join(folder, 'site.yaml'), siteYaml);
  return folder;
}
