/** A start tag in a text. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** Values by their names in small letters, without quotes and character references; '' where there is none. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

const QUOTED = `"[^"]*"|'[^']*'`;
const TAG = new RegExp(String.raw`<([a-z][a-z\d:-]*)((?:${QUOTED}|[^'">])*)(?:>|$)`, 'gi');
const ATTRIBUTE = new RegExp(String.raw`([^\s"'>/=]+)(?:\s*=\s*(${QUOTED}|[^\s"'>]+))?`, 'g');
const CODE = /(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)/g;

/** Start tags of a text, whatever the order of their attributes; what stands between backticks is shown, not run. */
export function tagsIn(text: string): readonly Tag[] {
  return [...withoutCode(text).matchAll(TAG)].map(({ 0: whole, 1: name = '', 2: inside = '', index }) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...inside.matchAll(ATTRIBUTE)].map(([, key = '', value = '']): [string, string] => [
        key.toLowerCase(),
        plainValue(value),
      ]),
    ),
    start: index,
    end: index + whole.length,
  }));
}

/** A text of the same length with blanks instead of what stands between backticks. */
export function withoutCode(text: string): string {
  return text.replace(CODE, (code) => ' '.repeat(code.length));
}

/**
 * The declarations of a style attribute, names and values in small letters.
 * @example declarationsOf('COLOR: #FFF').get('color') // '#fff'
 */
export function declarationsOf(style: string): ReadonlyMap<string, string> {
  return new Map(
    style
      .toLowerCase()
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split(';')
      .map((declaration): [string, string] => {
        const [name = '', ...value] = declaration.split(':');
        return [name.trim(), value.join(':').replace('!important', '').trim()];
      }),
  );
}

function plainValue(value: string): string {
  return value
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex: string | undefined, decimal: string | undefined) =>
      characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(
      /&(colon|tab|newline|quot|amp|lpar|rpar|sol);/gi,
      (_, name: string) => REFERENCES[name.toLowerCase()] ?? '',
    );
}

const REFERENCES: Readonly<Record<string, string>> = {
  colon: ':',
  tab: '',
  newline: '',
  quot: '"',
  amp: '&',
  lpar: '(',
  rpar: ')',
  sol: '/',
};

function characterOf(code: number): string {
  return code > 0 && code < 0x11_00_00 ? String.fromCodePoint(code) : '';
}
