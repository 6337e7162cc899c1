import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  ...globSync('{*.md,.github/*.md}'),
  ...globSync('{src,scripts,content}/**/README.md', { exclude: (name) => name === 'node_modules' }),
];

test.each(documents)('the links and files named in %s exist', (file) => {
  const text = readFileSync(file, 'utf8').replace(/^```.*?^```/gms, '');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
  const code = [...text.matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|js|astro))`/g)].map(([, path = '']) => path);
  const isThere = (path: string) => existsSync(path) || existsSync(join(dirname(file), path));
  expect([...links, ...code].filter((path) => !isThere(path))).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])('%s stays short', (file) => {
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(110);
});
