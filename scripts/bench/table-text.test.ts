import { expect, test } from 'vitest';
import { tableText } from './table-text.ts';

test('a table of Markdown aligns words to the left and figures to the right', () => {
  const rows = [
    ['list', 'entries'],
    ['stem alone', '7'],
    ['hard', '2,853'],
  ];
  expect(tableText(rows)).toMatchInlineSnapshot(`
    "| list       | entries |
    | ---------- | ------: |
    | stem alone |       7 |
    | hard       |   2,853 |"
  `);
});
