import type { ResponsePromise } from '../../domain/coverage/region-list.ts';
import type { Assignment, Terms } from '../../domain/coverage/coverage.ts';
import { termsText } from '../../strings/site/county.ts';

/**
 * A promised time.
 * @example promiseText(response) // '24小时', '24小时（工作时间）'
 */
export function promiseText({ text, clock }: ResponsePromise): string {
  return clock === 'working' ? termsText.working(text) : text;
}

/** When a visit takes place under these terms: the promised time or the days of visit; undefined if neither is known. */
export function whenText({
  response,
  days,
}: {
  readonly response?: ResponsePromise | undefined;
  readonly days?: string | undefined;
}): string | undefined {
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

/**
 * What holds wherever an assignment reaches: where its townships have all the same time and days, theirs; else
 * those of its list.
 */
export function mainTerms(assignment: Assignment): Terms {
  const { extent, terms } = assignment;
  if (extent === 'whole') return terms;
  const [first, ...others] = extent.map((code) => townshipTermsOf(assignment, code));
  const isSame = first !== undefined && others.every((other) => timesOf(other) === timesOf(first));
  if (!isSame) return terms;
  const { response: _response, days: _days, ...rest } = terms;
  return {
    ...rest,
    ...(first.response && { response: first.response }),
    ...(first.days !== undefined && { days: first.days }),
  };
}

/** Townships whose terms are others than those of their assignment, in code order: nine-digit code and terms. */
export function otherTerms(assignment: Assignment): readonly (readonly [code: string, terms: Terms])[] {
  const main = JSON.stringify(toldOf(mainTerms(assignment)));
  return [...assignment.townshipTerms]
    .filter(([, terms]) => JSON.stringify(toldOf(terms)) !== main)
    .toSorted(([one], [other]) => one.localeCompare(other));
}

/** What terms say, in one order. */
function toldOf({ response, days, note, verified, source }: Terms): readonly unknown[] {
  return [response?.text, response?.clock, days, note, verified, source];
}

/** Promise and days as one text, for comparison. */
function timesOf({ response, days }: Terms): string {
  return JSON.stringify([response?.text, response?.clock, days]);
}

/** A promised time as a limit: 24小时内, 24小时内（工作时间）. */
function withinText({ text, clock }: ResponsePromise): string {
  const within = termsText.within(text);
  return clock === 'working' ? termsText.working(within) : within;
}
