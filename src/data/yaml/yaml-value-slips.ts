import type { Closers, Slip } from './yaml-flow-slips.ts';
import { findFlowSlips } from './yaml-flow-slips.ts';
import type { Edit } from './yaml-edits.ts';
import { quote } from './yaml-edits.ts';
import type { WritableKeys } from './writable-keys.ts';
import { nameSignSlip } from './yaml-place-slips.ts';

/** What a value leaves behind for the lines below. */
export interface ValueSlips {
  readonly slips: readonly Slip[];
  /** Brackets or a quote that the line leaves open. */
  readonly open: Closers;
  /** Whether the lines below are a block text (`|`, `>`). */
  readonly opensText: boolean;
}

/**
 * Finds the mistakes in the value of a line, from its offset on.
 * @param key the key before it; empty behind a dash alone, undefined where there is neither
 * @param list the key whose list the dash belongs to, where it is known
 */
export function findValueSlips(
  keys: WritableKeys,
  line: string,
  start: number,
  key: string | undefined,
  list = '',
): ValueSlips {
  const at = start + (/^&[\w-]+\s+/.exec(line.slice(start))?.[0].length ?? 0);
  const isKeyed = key !== undefined;
  const value = line.slice(at).trimEnd();
  if (isKeyed && /^[[{"'［｛]/.test(value)) {
    const quoted = /^["']/.exec(value)?.[0];
    const { open, slips } = quoted
      ? findFlowSlips(keys, line, at + 1, [quoted], key)
      : findFlowSlips(keys, line.trimEnd(), at, [], key);
    return { open, slips, opensText: false };
  }
  if (isKeyed && /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(value))
    return { slips: [], open: [], opensText: true };
  const slip = plainSlip(keys, line, at, value, key, list);
  return { slips: slip ? [slip] : [], open: [], opensText: false };
}

function plainSlip(
  keys: WritableKeys,
  line: string,
  at: number,
  value: string,
  key: string | undefined,
  list: string,
): Slip | undefined {
  const comment = /(?<=^|\s)#/.exec(value)?.index;
  if (comment !== undefined && /\S/.test(value[comment + 1] ?? ' ')) {
    return commentSlip(at, value, comment, key);
  }
  const text = value.slice(0, comment).trimEnd();
  if (key === undefined) return undefined;
  // Anchors and aliases are YAML's own where their names are plain.
  if (/^[@`%\]},]|^[&*!](?![\w-])/.test(text)) {
    const isName = key === '' && list !== '' && !keys.takesSentences(list);
    return isName ? nameSignSlip(text, at) : { kind: 'yaml-reserved-sign', at, edits: quote(at, text) };
  }
  const colon = /:(?=\s|$)/.exec(text)?.index;
  if (colon === undefined || line.slice(0, at).trim() === '-') return undefined;
  return { kind: 'yaml-colon-in-value', at: at + colon, edits: quote(at, text) };
}

// A line that goes on with a text cannot be put into quotes. What stands before the sign is read as it is; a value of which nothing would be left is read with
// it, but for the number (`#3`) before an entry.
function commentSlip(at: number, value: string, comment: number, key: string | undefined): Slip {
  if (key === undefined) return { kind: 'yaml-comment-in-value', at: at + comment, edits: [] };
  const shown = quote(at, value).map((edit): Edit => ({ ...edit, isShownOnly: true }));
  const word = /^#\S+\s+(?=\S)/.exec(value)?.[0];
  const isNumbered = key === '' && word !== undefined;
  const read = isNumbered ? [{ at, length: word.length, text: '', isReadOnly: true }] : quote(at, value);
  const edits = comment > 0 ? shown : isNumbered ? [...shown, ...read] : read;
  return { kind: 'yaml-comment-in-value', at: at + comment, edits };
}
