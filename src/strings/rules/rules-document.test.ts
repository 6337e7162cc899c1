import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesDocument } from './rules-document.ts';

test.runIf(existsSync('content/RULES.md'))('content/RULES.md is what npm run schemas writes', () => {
  expect(readFileSync('content/RULES.md', 'utf8')).toBe(rulesDocument());
});

test('each rule has a section with what proves it and what to write instead', () => {
  const sections = rulesDocument().split('\n### ').slice(1);
  expect(sections.length).toBeGreaterThan(45);
  for (const section of sections) expect(section).toMatch(/算数的证据[\s\S]*改成/);
});
