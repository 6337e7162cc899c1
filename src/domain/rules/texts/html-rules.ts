import type { TextRule } from '../rule.ts';
import type { Tag } from '../reading/html.ts';
import { declarationsOf, tagsIn, withoutCode } from '../reading/html.ts';

const WHITE = /^(?:#fff(?:f|fff|ffff)?|white|snow|rgba?\(255, ?255, ?255.*|hsl\(.*100%\))$/;
const NOTHING = /^0*(?:\.0+)?(?:px|em|rem|%|pt|vw|vh)?$|^[01](?:\.\d+)?(?:px|pt)$/;
const FAR = /^-\d{3,}|^-\d{2,}(?:\.\d+)?(?:em|rem|vw|vh|%)|^-100%|^calc\(-/;
const HIDING_CLASS =
  /(?:^|\s)(?:hidden|hide|d-none|invisible|sr-only|visually-hidden|display-none|opacity-0)(?:\s|$)/i;

/** Declarations that take an element out of sight. */
const HIDING: Readonly<Record<string, RegExp>> = {
  display: /^none/,
  visibility: /^(?:hidden|collapse)/,
  opacity: /^0?\.?0\d*%?$/,
  'font-size': NOTHING,
  'line-height': NOTHING,
  'text-indent': FAR,
  left: FAR,
  right: FAR,
  top: FAR,
  bottom: FAR,
  'margin-left': FAR,
  'margin-top': FAR,
  margin: FAR,
  height: NOTHING,
  width: NOTHING,
  'max-height': NOTHING,
  'max-width': NOTHING,
  clip: /^rect\(/,
  'clip-path': /^(?:inset\((?:50|100)%|circle\(0|polygon\(0 0\))/,
  transform: /scale[xy]?\(0(?:\.0+)?\)|translate[xy]?\(-\d{3,}/,
  '-webkit-text-fill-color': /^transparent/,
  'content-visibility': /^hidden/,
};

function isHidden({ name, attributes }: Tag): boolean {
  const style = declarationsOf(attributes.get('style') ?? '');
  const isOutOfSight = Object.entries(HIDING).some(([property, hides]) => {
    const value = style.get(property);
    return value !== undefined && value !== '' && hides.test(value);
  });
  const [colour, ground] = [
    style.get('color') ?? attributes.get('color')?.toLowerCase(),
    style.get('background-color') ?? style.get('background'),
  ];
  const isUnseen =
    colour === 'transparent' ||
    (colour !== undefined &&
      (colour === ground || (WHITE.test(colour) && (ground === undefined || WHITE.test(ground)))));
  const isSmall = name === 'font' && /^[01-]/.test(attributes.get('size') ?? '');
  return (
    attributes.has('hidden') ||
    isOutOfSight ||
    isUnseen ||
    isSmall ||
    HIDING_CLASS.test(attributes.get('class') ?? '')
  );
}

/** Text that visitors do not see. */
export const hiddenText = {
  by: 'words',
  source: 'cn-topic',
  level: 'error',
  why: { zh: '藏起来的字是写给搜索引擎的。', en: 'What is hidden is written for search engines.' },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '把字藏了起来', en: 'hides text' },
  instead: { zh: '删掉。', en: 'Delete it.' },
  readsWhole: true,
  find: ({ text }) =>
    tagsIn(text)
      .filter(isHidden)
      .map(({ start, end }) => ({ start, end })),
  bad: '<div class="a" style="color: #333; display:none">附近开锁</div>',
  good: '<p style="opacity: 0.8; font-size: 0.9em">柜子藏在墙里也能开。</p>',
} as const satisfies TextRule;

const ACTIVE = new Set(
  'script style iframe frame frameset object embed applet form input textarea button link meta base svg math video audio source track portal template body html head dialog noscript'.split(
    ' ',
  ),
);
const ELSEWHERE =
  /^\s*(?:[a-z][a-z\d+.-]*:)?[\\/]{2}|^\s*https?:|,\s*(?:https?:)?\/\/|url\(\s*["']?\s*(?:https?:)?\/\//i;
const LOADED = ['src', 'srcset', 'data-src', 'poster', 'background', 'style', 'lowsrc', 'data-original'];
const RUN = /^[\s\u0000-\u0020]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data\s*:\s*text)/i;

function isForeign({ name, attributes }: Tag): boolean {
  return (
    ACTIVE.has(name) ||
    attributes.has('ping') ||
    [...attributes.keys()].some((key) => /^on[a-z]+$/.test(key)) ||
    [...attributes.values()].some((value) => RUN.test(value)) ||
    LOADED.some((key) => ELSEWHERE.test(attributes.get(key) ?? ''))
  );
}

/** Pictures and links of Markdown: ![](//host/a.png), ![a][b] with [b]: //host/a.png, [a](javascript:…). */
const PICTURE = /!\[[^\n]*?\]\(\s*<?\s*(?:https?:)?[\\/]{2}[^\n)]*\)?/gi;
const NAMED_PICTURE = /!\[([^\]\n]*)\](?:\[([^\]\n]*)\])?(?!\()/g;
const RUNNING_LINK =
  /\]\(\s*<?\s*(?:javascript|vbscript|data:text)[^\n)]*\)?|<(?:javascript|vbscript):[^>\n]*>/gi;

function foreignPictures(text: string) {
  const named = [...text.matchAll(NAMED_PICTURE)].filter(([, alt = '', name = '']) => {
    const key = (name === '' ? alt : name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`\\[${key}\\]:\\s*<?(?:https?:)?//`, 'i').test(text);
  });
  return [...text.matchAll(PICTURE), ...text.matchAll(RUNNING_LINK), ...named].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

/** Scripts, frames, forms and pictures of other hosts. */
export const foreignCode = {
  by: 'words',
  source: 'cn-pipl',
  level: 'error',
  why: {
    zh: '别处的脚本、框架、图片会知道谁在看这一页，也能自己拨号、跳转。',
    en: 'Scripts, frames and pictures of other hosts learn who reads the page, and can dial or redirect by themselves.',
  },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '是脚本、框架或别处的图片', en: 'is a script, a frame, or a picture of another host' },
  instead: { zh: '删掉。', en: 'Delete it.' },
  readsWhole: true,
  find: ({ text }) => [
    ...tagsIn(text)
      .filter(isForeign)
      .map(({ start, end }) => ({ start, end })),
    ...foreignPictures(withoutCode(text)),
  ],
  bad: '<img alt="" src="https://stat.example.org/p.gif"> ![图](//stat.example.org/p.gif)',
  good: '<img src="/photos/door.webp" alt="店门"> 网址以`javascript:`开头的链接不要点。',
} as const satisfies TextRule;
