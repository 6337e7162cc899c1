import type { Asked, Rule } from './asked.ts';

/** Whether an answer is right, and whether what is meant is among the first five (or the first k). */
export interface Verdict {
  readonly right: boolean;
  readonly near: boolean;
}

const NEAR = 5;
const LISTED = 10;

/** How many results an engine is asked for: enough to judge the answer. */
export function limitOf({ meant }: Asked): number {
  return Math.max(LISTED, meant.length);
}

/**
 * Judges the results of an engine.
 * @param found adcodes, best first; empty strings are results that are no division
 * @example judge('all', { text: '漳浦', meant: ['350623'] }, ['350623', '350600']) // { right: true, near: true }
 */
export function judge(rule: Rule, { meant }: Asked, found: readonly string[]): Verdict {
  const isMeant = (code: string) => meant.includes(code);
  switch (rule) {
    case 'all': {
      const first = new Set(found.slice(0, meant.length));
      const more = new Set(found.slice(0, Math.max(NEAR, meant.length)));
      return { right: meant.every((code) => first.has(code)), near: meant.every((code) => more.has(code)) };
    }
    case 'one':
      return { right: found.slice(0, 1).some(isMeant), near: found.slice(0, NEAR).some(isMeant) };
    case 'listed':
      return same(found.slice(0, LISTED).some(isMeant));
    case 'none':
      return same(found.length === 0);
  }
}

function same(right: boolean): Verdict {
  return { right, near: right };
}
