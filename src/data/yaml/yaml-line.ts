/** White space that editors and web pages leave at the start of a line; YAML knows the first two alone. */
const SPACE = ' \\t\\u00A0\\u2000-\\u200B\\u3000\\uFEFF';
const DASHES = '\\-－—–−‐‑‒―•●·▪◦*';
const line = new RegExp(
  `^(?<indent>[${SPACE}]*)(?:(?<dash>[${DASHES}])(?<gap>[${SPACE}]*))?` +
    `(?:(?<key>[A-Za-z][\\w-]*)(?<before>[${SPACE}]*)(?<colon>[:：])(?<space>[${SPACE}]*))?(?<value>.*)$`,
);

/** A line of YAML taken apart; joined in this order its parts are the line. */
export interface LineParts {
  readonly indent: string;
  /** The sign of a list entry, also where it is none of YAML's; empty where there is none. */
  readonly dash: string;
  readonly gap: string;
  readonly key: string;
  readonly before: string;
  readonly colon: string;
  readonly space: string;
  readonly value: string;
}

/**
 * Takes a line apart as an editor means it.
 * @param isKey whether a word before a full-width colon, or a colon without a space, is meant as a key
 */
export function lineParts(written: string, isKey: (word: string) => boolean): LineParts {
  const {
    indent = '',
    dash = '',
    gap = '',
    key = '',
    before = '',
    colon = '',
    space = '',
    value = '',
  } = line.exec(written)?.groups ?? {};
  const isDash = dash !== '' && isListDash(dash, gap, key + before + colon + space + value);
  const isMeant = isKeyEnd(colon, space, value, isKey(key));
  if (isDash === (dash !== '') && isMeant === (colon !== '')) {
    return { indent, dash, gap, key, before, colon, space, value };
  }
  const head = isDash ? { dash, gap } : { dash: '', gap: '' };
  const lead = isDash ? '' : dash + gap;
  if (isMeant && lead === '') return { indent, ...head, key, before, colon, space, value };
  const text = lead + key + before + colon + space + value;
  return { indent, ...head, key: '', before: '', colon: '', space: '', value: text };
}

/** Offset of the key, or of the value where there is no key. */
export function textAt({ indent, dash, gap }: LineParts): number {
  return indent.length + dash.length + gap.length;
}

/** Offset of the value. */
export function valueAt(parts: LineParts): number {
  return textAt(parts) + parts.key.length + parts.before.length + parts.colon.length + parts.space.length;
}

/** Whether the parts hold nothing, or a comment alone. */
export function isBlank({ dash, key, value }: LineParts): boolean {
  return dash === '' && key === '' && (value === '' || value.startsWith('#'));
}

// `——摘自` and `---` are no entries, nor is `*重点*`; `-漳浦县` and `—漳浦县` are.
function isListDash(dash: string, gap: string, rest: string): boolean {
  if (rest === '') return dash === '-';
  if (/[*·]/.test(dash)) return gap !== '';
  return !/^[-－—–−]/.test(rest) || gap !== '';
}

// `8:30`, `https://` and `VIP：` end no key.
function isKeyEnd(colon: string, space: string, value: string, isKnown: boolean): boolean {
  if (colon === '') return false;
  if (colon === ':' && (space !== '' || value === '')) return true;
  return isKnown && !/^[/:]/.test(value);
}
