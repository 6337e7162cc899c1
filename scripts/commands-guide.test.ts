import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const guide = readFileSync('scripts/README.md', 'utf8');
const sections = new Map(
  guide.split(/^## /m).map((section): [string, string] => [section.split('\n', 1).join(''), section]),
);
const commands = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = /^node (?!scripts\/astro\.ts)(\S+)$/.exec(command) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

test.each(Object.keys(scripts))('scripts/README.md has npm run %s', (name) => {
  expect(guide).toMatch(new RegExp(`\`(?:npm (?:run )?)?${name}[ \`]`));
});

test.each(commands)('scripts/README.md has the options of %s, and no others', (name, file) => {
  const { stdout } = spawnSync(process.execPath, [file, '--help'], { encoding: 'utf8' });
  const options = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].flatMap(([, option = '']) => option);
  const section = sections.get(name) ?? sections.get('Files') ?? '';
  const written = [...section.matchAll(/^\| `(--[a-z-]+)/gm)].flatMap(([, option = '']) => option);
  const own = options.filter((option) => !['--help', '--lang'].includes(option));
  expect(options).toContain('--help');
  expect(own.filter((option) => !section.includes(`\`${option}`))).toEqual([]);
  expect(written.filter((option) => !options.includes(option))).toEqual([]);
});
