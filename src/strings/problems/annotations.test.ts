import { expect, test } from 'vitest';
import type { Problem } from '../../domain/problems/problem.ts';
import { renderAnnotations } from './annotations.ts';

const unknown: Problem = {
  kind: 'place-unknown',
  params: {
    raw: '100%漳埔县\r\n::error::',
    parent: { adcode: '350600', name: '漳州市', parents: ['福建省'] },
    suggestions: [{ adcode: '350623', name: '漳浦县', parents: ['福建省', '漳州市'] }],
  },
  at: { file: 'content/regions/a,b:c.yaml', line: 14, column: 5 },
};
const notice: Problem = {
  kind: 'notice-repaired',
  params: { raw: '漳浦', read: '福建省漳州市漳浦县' },
  at: { file: 'content/regions/minnan.yaml', line: 2, column: 5 },
};

test('a problem is an error on its line; what an editor wrote starts no command', () => {
  expect(renderAnnotations([unknown], 'zh')).toBe(
    '::error file=content/regions/a%2Cb%3Ac.yaml,line=14,col=5::福建省漳州市（350600）没有“100%25漳埔县%0D%0A::error::”。' +
      '%0A是不是福建省漳州市漳浦县（350623）？',
  );
});

test('a notice is a notice, and each annotation has a line', () => {
  const lines = renderAnnotations([notice, unknown], 'en').split('\n');
  expect(lines.map((line) => line.slice(0, 9))).toEqual(['::error f', '::notice ']);
});

test('a cause that shows in many places is annotated once a file, with its lines', () => {
  const again = (file: string, line: number): Problem => ({
    kind: 'id-unknown',
    params: { id: 'opening', what: 'service', known: [] },
    at: { file, line, column: 5 },
  });
  const text = renderAnnotations([again('b.csv', 3), again('a.yaml', 4), again('a.yaml', 9)], 'zh');
  expect(text.split('\n')).toEqual([
    '::error file=a.yaml,line=4,col=5::没有编号为“opening”的服务。%0A在第4、9行。',
    '::error file=b.csv,line=3,col=5::没有编号为“opening”的服务。',
  ]);
});
