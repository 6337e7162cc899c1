import type { ErrorCode } from 'yaml';
import type { YamlReason } from '../../domain/problems/file-problem-params.ts';

const reasons: Partial<Readonly<Record<ErrorCode, YamlReason>>> = {
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  BLOCK_IN_FLOW: 'indent',
  TAB_AS_INDENT: 'indent',
  MISSING_CHAR: 'unclosed',
  BAD_ALIAS: 'start',
  BAD_SCALAR_START: 'start',
  MULTILINE_IMPLICIT_KEY: 'key',
};

/**
 * What is wrong where the parser stopped, in the few cases that editors meet.
 * @param text the line as written
 */
export function reasonOf(code: ErrorCode, text: string): YamlReason {
  if (/^(?:<{7}|={7}|>{7})(?:\s|$)/.test(text)) return 'conflict';
  if (/^[\w-]+\s*:\s+[-－—]\s/.test(text)) return 'entry';
  if (code === 'MISSING_CHAR' && !/["'[\]{}]/.test(text)) return 'key';
  return reasons[code] ?? 'other';
}
