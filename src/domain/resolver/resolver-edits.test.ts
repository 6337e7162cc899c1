import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { outOfLine } from '../fixtures/out-of-line.ts';
import { writtenForm } from '../fixtures/written-form.ts';
import type { Division } from '../places/gazetteer.ts';
import { isUnit, parentsOf } from '../places/gazetteer.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const townships = readTownships('content/gazetteer');
const { resolve } = createResolver(gazetteer, townships);

const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
const unit = fc.constantFrom(...units);
const characters = [...new Set(gazetteer.divisions.flatMap(({ name }) => [...name]))];

test('joining places by any separator gives as many places, in their order', () => {
  const separator = fc.constantFrom(
    ...[
      '、',
      '，',
      ',',
      ', ',
      '；',
      ';',
      '/',
      ' / ',
      '|',
      '\n',
      '\r\n',
      '\t',
      '。',
      '和',
      '与',
      '及',
      '以及',
      '',
    ],
  );
  const place = fc.record({ one: unit, toText: fc.constantFrom(fullName, underParent, underStem) });
  const more = fc.array(fc.tuple(separator, place), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(place, more, (first, others) => {
      const text = [['', first] as const, ...others]
        .map(([mark, { one, toText }]) => mark + toText(one))
        .join('');
      const { outcome, parts } = resolve(text);
      const codes = [first, ...others.map(([, other]) => other)].map(({ one }) => one.adcode);
      expect([outcome, ...(parts ?? []).map(({ adcode }) => adcode)]).toEqual(['several', ...codes]);
    }),
    { numRuns: 3000 },
  );
});

test('an edit of one character gives a county only where the text then is a name of it', () => {
  const form = fc.constantFrom(
    fullName,
    underParent,
    underStem,
    (one: Division) => parentOf(one).stem + one.stem,
    (one: Division) => one.name,
    (one: Division) => underParent(one) + (townships.get(one.adcode)?.[0]?.name ?? ''),
  );
  const written = fc.tuple(unit, form).map(([one, toText]) => toText(one));
  const edit = fc.constantFrom(...edits);
  fc.assert(
    fc.property(written, edit, fc.nat(), fc.constantFrom(...characters), (text, change, at, character) => {
      const edited = change(text, at % text.length, character);
      const { outcome, adcode = '', read } = resolve(edited);
      const found = gazetteer.byAdcode.get(adcode);
      if (!found || outcome === 'partial') return;
      const name = writtenForm(gazetteer, townships, found, edited);
      const isSaid = outcome === 'ok' ? name === 'exact' : name !== undefined;
      expect(isSaid, `${text} -> ${edited} gave ${outcome} ${read ?? adcode}, form ${String(name)}`).toBe(
        true,
      );
    }),
    { numRuns: 20_000 },
  );
});

/** Characters; three bytes each, so up to 10 MB. */
const lengths = [3500, 35_000, 350_000, 3_500_000];

test.each([
  ['places in lines', (length: number) => fill(length, (one) => `${fullName(one)}\n`)],
  ['places without a separator', (length: number) => fill(length, fullName)],
  ['prose', (length: number) => '我们全天为您提供开锁服务。'.repeat(length / 13)],
  ['separators', (length: number) => `${'、'.repeat(length)}漳浦县`],
  ['spaces', (length: number) => `漳州市${' '.repeat(length)}漳浦县`],
  ['entities', (length: number) => '&nbsp'.repeat(length / 5)],
])('one text of %s takes time in line with its length, up to 10 MB', (_, toText) => {
  const slow = outOfLine(lengths, (length) => {
    const text = toText(length);
    return () => resolve(text);
  });
  expect(slow).toBeUndefined();
});

test.each([
  ['no separator', ''],
  ['和', '和'],
  ['、', '、'],
])('places joined by %s take time in line with their number', (_, mark) => {
  const slow = outOfLine([6, 9, 12, 15, 18, 24, 36, 48, 96], (count) => {
    const text = units
      .slice(300, 300 + count)
      .map(underParent)
      .join(mark);
    return () => resolve(text);
  });
  expect(slow).toBeUndefined();
});

type Edit = (text: string, at: number, character: string) => string;

const edits: readonly Edit[] = [
  (text, at, character) => text.slice(0, at) + character + text.slice(at + 1),
  (text, at, character) => text.slice(0, at) + character + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
];

function fill(length: number, toText: (one: Division) => string): string {
  const once = units.map(toText).join('');
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

function fullName(one: Division): string {
  return [...parentsOf(gazetteer, one), one].map(({ name }) => name).join('');
}

function underParent(one: Division): string {
  return parentOf(one).name + one.name;
}

function underStem(one: Division): string {
  return parentOf(one).stem + one.name;
}

function parentOf(one: Division): Division {
  return parentsOf(gazetteer, one).at(-1) ?? one;
}
