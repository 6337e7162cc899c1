/** The units that an answer says; several in one answer where the text names several places. */
export type Answer = readonly string[];

/** A text, and what it means: no unit where nobody can know and a question is the right answer. */
export interface Entry {
  readonly text: string;
  readonly expected: Answer;
}

/** `asked`: no county or a choice, where there was one right county. `silent`: a wrong county, given as if it were right. */
export type Verdict = 'right' | 'asked' | 'silent';

/**
 * Judges the answers of a tool, best first; several answers are a choice, none says that it does not know. A choice is
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
