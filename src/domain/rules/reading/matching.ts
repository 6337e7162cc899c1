import type { Found, InBoth } from '../rule.ts';
import type { Sentence } from './readable.ts';

/** A match of a pattern, with what stands around it in its clause. */
export interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The clause up to the match, and behind it. */
  readonly before: string;
  readonly after: string;
  /** The whole sentence. */
  readonly sentence: string;
  readonly groups: readonly (string | undefined)[];
}

const CLAUSE_END = /[，,：:；;。！？!?()（）\n“”"「」]/u;

/** Every match of a pattern in a sentence. */
export function matchesIn({ text }: Sentence, pattern: RegExp): readonly Match[] {
  // Most sentences match nothing: only those that do are worth a pattern that finds every match.
  if (!pattern.test(text)) return [];
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => {
    const [whole, ...groups] = match;
    const end = match.index + whole.length;
    const before = text.slice(0, match.index);
    const nextEnd = text.slice(end).search(CLAUSE_END);
    return {
      text: whole,
      start: match.index,
      end,
      before: before.slice(lastClauseEnd(before)),
      after: text.slice(end, nextEnd === -1 ? text.length : end + nextEnd),
      sentence: text,
      groups,
    };
  });
}

function lastClauseEnd(text: string): number {
  for (let at = text.length; at > 0; at -= 1) if (CLAUSE_END.test(text.charAt(at - 1))) return at;
  return 0;
}

/** Whether nothing follows the match in its clause. */
export function endsClause({ after }: Match): boolean {
  return after.trim() === '';
}

/** A match as what a rule found. */
export function found({ start, end }: Match, fact?: InBoth): Found {
  return { start, end, ...(fact && { fact }) };
}
