import { expect, test } from 'vitest';
import { foreignCode, hiddenText } from './html-rules.ts';
import { declarationsOf, tagsIn } from '../reading/html.ts';
import { asWritten } from '../reading/readable.ts';

const hidden = (text: string) => hiddenText.find(asWritten(text)).length > 0;
const foreign = (text: string) => foreignCode.find(asWritten(text)).length > 0;

test('a tag has its attributes in any order, with and without quotes', () => {
  expect(tagsIn(`字<P hidden style='a: "b; c>"' Class=x>`)).toMatchObject([
    {
      name: 'p',
      attributes: new Map([
        ['hidden', ''],
        ['style', 'a: "b; c>"'],
        ['class', 'x'],
      ]),
      start: 1,
    },
  ]);
});

test('declarations are read without comments and importance', () => {
  expect(declarationsOf('COLOR:/**/#FFF !important; left : -9px').get('color')).toBe('#fff');
});

test.each([
  '<p style="color:#333;display:none">',
  '<p class="a" style="font-size:0.9em; opacity: 0">',
  "<b style='left:-5000px;position:absolute'>",
  '<p style="background:white;font-size:12px;color:white">',
  '<div style="max-height:0; overflow:hidden">',
  '<p style="display&#58;none">',
  '<font size="1" color="#fff">',
  '<span class="note sr-only">',
  '<p title="a;b。c" hidden>',
])('%s hides text', (html) => {
  expect(hidden(`一句；${html}字`)).toBe(true);
});

test.each([
  '<p style="color:#fff;background:#036">白字深底</p>',
  '<p style="opacity:0.8;font-size:0.9em;margin-left:-2px">',
  '<img width="20" height="10" src="/a.png" alt="">',
  '写成`<p hidden>`的字看不见',
  '3 < 5，柜子藏在墙里',
])('%s hides nothing', (html) => {
  expect(hidden(html)).toBe(false);
});

test.each([
  '<img width="1" alt="" src="https://t.example.net/p.gif?a;b">',
  "<IMG SRC='//t.example.net/p.gif'>",
  '<img srcset="/a.png 1x, //t.example.net/b.png 2x">',
  '<p style="background:url(//t.example.net/p.gif)">',
  '<a href="java&#115;cript:alert(1)">查价</a>',
  '<p onclick = "x()">',
  '<script',
  '![统计](https://t.example.net/p.gif)',
  '![](<//t.example.net/p.gif> "一")',
  '[![a](http://t.example.net/p.gif)](/b/)',
  '![统计][p]\n\n[p]: https://t.example.net/p.gif',
  '[查价](javascript:open())',
])('%s is code or a picture of another host', (html) => {
  expect(foreign(html)).toBe(true);
});

test.each([
  '![店门](/photos/door.webp)',
  '<img src="../door.webp" alt="店门">',
  '[消协](https://www.cca.org.cn/)',
  '[见说明][p]\n\n[p]: https://example.org/',
  '网址以`javascript:`开头、带`<script>`的网页不要点',
  '<strong>先断电</strong>，<br>再拔插头',
])('%s is none', (html) => {
  expect(foreign(html)).toBe(false);
});
