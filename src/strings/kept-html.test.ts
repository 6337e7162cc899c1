import { expect, test } from 'vitest';
import { keptHtml } from './kept-html.ts';

test('figures in rendered text stay on one line, with their tags as they were', () => {
  expect(keptHtml('<p>六鳌镇<a href="/x/?a=30&b=2>1">约30公里</a>。</p>')).toBe(
    '<p>六鳌镇<a href="/x/?a=30&b=2>1"><span class="nb">约30公里</span></a>。</p>',
  );
});

test('code and preformatted text are left as they are', () => {
  const html = '<pre><code>每天8:00–20:00</code></pre>';
  expect(keptHtml(html)).toBe(html);
  expect(keptHtml(`${html}<p>24小时</p>`)).toBe(`${html}<p><span class="nb">24小时</span></p>`);
});
