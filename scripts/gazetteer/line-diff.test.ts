import { expect, test } from 'vitest';
import { lineDiff } from './line-diff.ts';

test('lines that were removed come before lines that were added; moved lines are no change', () => {
  expect(lineDiff('a\nb\nc\n', 'c\nd\na\n')).toEqual(['- b', '+ d']);
  expect(lineDiff('', 'a')).toEqual(['- ', '+ a']);
});
