import type { ResponsePromise } from '../domain/content.ts';
import type { Assignment, Terms } from '../domain/coverage.ts';
import { termsText } from '../strings/county.ts';

/**
 * A promised time.
 * @example promiseText(response) // '24小时', '24小时（工作时间）'
 */
export function promiseText({ text, clock }: ResponsePromise): string {
  return clock === 'working' ? termsText.working(text) : text;
}

/** When somebody comes under these terms: the promise, else the days of visit; undefined where neither is known. */
export function whenText({ response, days }: Terms): string | undefined {
  return response ? withinText(response) : days;
}

/** All the terms that a visitor must know, one text each; empty where none is known. */
export function termsList({ response, days, note }: Terms): readonly string[] {
  return [response && withinText(response), days, note].filter((text) => text !== undefined);
}

/** The terms of an assignment in one of its townships. */
export function townshipTermsOf(assignment: Assignment, code: string): Terms {
  return assignment.townshipTerms.get(code) ?? assignment.terms;
}

/** A promised time as a limit: 24小时内, 24小时内（工作时间）. */
function withinText({ text, clock }: ResponsePromise): string {
  const within = termsText.within(text);
  return clock === 'working' ? termsText.working(within) : within;
}
