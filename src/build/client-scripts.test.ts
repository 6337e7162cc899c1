import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { searchBoxFiles } from './client-scripts.ts';

test('the files that go into the script of the search box exist', () => {
  expect(searchBoxFiles.filter((file) => !existsSync(file))).toEqual([]);
});
