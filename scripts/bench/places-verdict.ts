/** The units of one answer; several where the text names several places. */
export type Answer = readonly string[];

/** A text and the units it means; none where the text is ambiguous and a question is the right answer. */
export interface Entry {
  readonly text: string;
  readonly expected: Answer;
}

/** `asked`: no county, or a choice, though there is one right county. `silent`: a wrong county without any warning. */
export type Verdict = 'right' | 'asked' | 'silent';

/**
 * Judges the answers of a tool, best first; several answers are a choice, none means "not found". A choice is
 * right where its first answer is.
 * @example verdictOf({ text: '鼓楼区', expected: [] }, [['320106']]) // 'silent'
 */
export function verdictOf({ expected }: Entry, answers: readonly Answer[]): Verdict {
  const [first, ...others] = answers;
  const isChoice = first === undefined || others.length > 0;
  if (expected.length === 0) return isChoice ? 'right' : 'silent';
  if (first && isSame(first, expected)) return 'right';
  return isChoice ? 'asked' : 'silent';
}

function isSame(a: Answer, b: Answer): boolean {
  return new Set(a).symmetricDifference(new Set(b)).size === 0;
}
