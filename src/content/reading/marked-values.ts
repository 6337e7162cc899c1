import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { EditorText } from '../../domain/rules/rule.ts';
import type { DayRule } from '../../data/values/field-marks.ts';
import { valuesAt } from '../../data/values/field-marks.ts';
import type { NamedIds } from '../../data/values/id-problems.ts';
import type { ContentEntry, ContentFile } from './content-file.ts';

/** A day in a file, and the rule that it must keep. */
export interface MarkedDay {
  readonly rule: DayRule;
  readonly key: string;
  /** ISO date. */
  readonly day: string;
  readonly at: Position;
}

type MarkedFile = Pick<ContentFile<object, object>, 'marks'>;

/** The days of an entry on which a rule lies. */
export function markedDays({ marks }: MarkedFile, { known, origin }: ContentEntry<unknown>): readonly MarkedDay[] {
  return marks.flatMap(({ path, mark }) => {
    if (!('day' in mark)) return [];
    const key = path.at(-1) ?? '';
    return valuesAt(known, path).flatMap(({ path: written, value }) =>
      typeof value === 'string'
        ? [{ rule: mark.day, key, day: value, at: positionOf(origin, written) }]
        : [],
    );
  });
}

/**
 * The texts of an entry, its body among them, each with where it stands.
 * @param about what they are about, where that is less than the site
 */
export function markedTexts(
  { marks }: MarkedFile,
  { known, origin, row }: ContentEntry<unknown>,
  about: EditorText['about'],
): readonly EditorText[] {
  const keyed = marks.flatMap(({ path, mark }) => {
    if (!('text' in mark)) return [];
    return valuesAt(known, path).flatMap(({ path: written, value }) =>
      typeof value === 'string'
        ? [{ text: value, role: mark.text, about, at: positionIn(value, positionOf(origin, written)) }]
        : [],
    );
  });
  const body = bodyOf(row);
  if (body.trim() === '') return keyed;
  return [...keyed, { text: body, role: 'text', about, at: positionIn(body, positionOf(origin, 'body')) }];
}

function bodyOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'body' in row && typeof row.body === 'string' ? row.body : '';
}

// Where the character at an offset stands: in later lines of a text at its own column.
function positionIn(text: string, { file, line, column }: Position): (offset: number) => Position {
  return (offset) => {
    const lines = text.slice(0, offset).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    return lines.length === 1
      ? { file, line, column: column + last }
      : { file, line: line + lines.length - 1, column: last + 1 };
  };
}

/** The ids that an entry names, key by key, with what they are ids of. */
export function namedIds({ marks }: MarkedFile, { known, origin }: ContentEntry<unknown>) {
  return marks.flatMap(({ path, mark }) => {
    if (!('refersTo' in mark)) return [];
    const isListed = path.at(-1) === '*';
    return valuesAt(known, isListed ? path.slice(0, -1) : path).map(({ path: written, value }) => {
      const ids: NamedIds = { named: toIds(value, isListed), origin, path: written };
      return { kind: mark.refersTo, ids };
    });
  });
}

// A text in place of a list is `all`.
function toIds(value: unknown, isListed: boolean): readonly string[] {
  if (Array.isArray(value)) return value.filter((id) => typeof id === 'string');
  return typeof value === 'string' && !isListed ? [value] : [];
}
