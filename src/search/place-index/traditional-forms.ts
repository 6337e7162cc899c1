/**
 * The traditional forms of each character of a text in the order of first use, joined by commas; a number stands for
 * so many characters without one.
 * @example writeTraditional('广西南宁', pairs) // '廣,2,寧'
 */
export function writeTraditional(text: string, simplifiedBy: ReadonlyMap<string, string>): string {
  const forms = new Map<string, string>();
  for (const [traditional, simple] of simplifiedBy) {
    forms.set(simple, (forms.get(simple) ?? '') + traditional);
  }
  const parts: (string | number)[] = [];
  for (const character of charactersOf(text)) {
    const last = parts.at(-1);
    const form = forms.get(character);
    if (form !== undefined) parts.push(form);
    else if (typeof last === 'number') parts[parts.length - 1] = last + 1;
    else parts.push(1);
  }
  return parts.join(',');
}

/** Simplified characters by traditional ones; reads what `writeTraditional` made of the same text. */
export function readTraditional(text: string, forms: string): ReadonlyMap<string, string> {
  const characters = charactersOf(text);
  const simplified = new Map<string, string>();
  let at = 0;
  for (const part of forms.split(',')) {
    const skipped = Number(part);
    for (const traditional of skipped > 0 ? '' : part) simplified.set(traditional, characters[at] ?? '');
    at += skipped > 0 ? skipped : 1;
  }
  return simplified;
}

function charactersOf(text: string): readonly string[] {
  return [...new Set(text.match(/\p{Script=Han}/gu))];
}
