import type { ErrorCode } from 'yaml';
import type { YamlReason } from '../domain/problem.ts';

const reasons: Partial<Readonly<Record<ErrorCode, YamlReason>>> = {
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  BLOCK_IN_FLOW: 'indent',
  TAB_AS_INDENT: 'indent',
  MISSING_CHAR: 'unclosed',
  BAD_SCALAR_START: 'start',
  MULTILINE_IMPLICIT_KEY: 'key',
};

/** What is wrong where the parser stopped, in the few cases that editors meet. */
export function reasonOf(code: ErrorCode): YamlReason {
  return reasons[code] ?? 'other';
}
