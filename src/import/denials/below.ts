import { attitudeOf } from './attitude.ts';
import type { Said } from './beside.ts';
import { isPlace, saidBy, together } from './beside.ts';
import { reachesBack } from './denials.ts';
import type { Heading } from '../text/headings.ts';
import type { FoundSpan } from '../text/read-passage.ts';

const UNMARKED = /^(?!.*(?:以下|下列|如下|区域|地区|名单))[\p{Script=Han}\d]{1,12}$/u;

/** A line or a cell, and what was found in it. */
export interface ReadLine {
  readonly text: string;
  readonly found: readonly FoundSpan[];
}

/**
 * Marks the places above a line that speaks of them: 以上两县暂停服务, and words such as 暂停服务 under which no
 * place stands. They reach up to the last heading or empty line.
 * @param used headings under which places stand
 */
export function withWordsBelow<Line extends ReadLine>(
  lines: readonly Line[],
  used: ReadonlySet<Heading>,
): readonly Line[] {
  const marked = [...lines];
  for (const [index, line] of lines.entries()) {
    const said = saidAbove(line, used);
    const beside = said ?? saidBetween(line);
    if (!beside) continue;
    for (const at of said ? blockAbove(lines, index) : blockAbove(lines, index).slice(0, 1)) {
      const one = marked[at];
      if (one)
        marked[at] = {
          ...one,
          found: one.found.map((span) => (isPlace(span) ? together(span, beside) : span)),
        };
    }
  }
  return marked;
}

function saidAbove({ text, found }: ReadLine, used: ReadonlySet<Heading>): Said | undefined {
  const [first] = found;
  if (!first || isPlace(first)) return undefined;
  const words = text.slice(first.from, first.end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (attitudeOf(words) === 'harmless') return undefined;
  if (reachesBack(words) && (first.heading?.isLone !== false || words.includes('上'))) {
    const attitude = attitudeOf(words);
    return attitude === 'harmless' ? undefined : saidBy(words, attitude);
  }
  const { heading } = first;
  const isUnused = heading?.isLone === true && heading.objection !== undefined && !used.has(heading);
  return isUnused && found.length === 1 ? { doubtBy: words } : undefined;
}

// 暂停服务 between two lines, without any mark, may be said of either.
function saidBetween({ text, found }: ReadLine): Said | undefined {
  const [first, ...others] = found;
  if (others.length > 0 || first?.heading?.isLone !== true || !first.heading.objection) return undefined;
  const words = text.trim();
  if (attitudeOf(words) === 'harmless') return undefined;
  return UNMARKED.test(words) ? { doubtBy: words } : undefined;
}

function blockAbove(lines: readonly ReadLine[], index: number): readonly number[] {
  const block: number[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const { text = '', found = [] } = lines[at] ?? {};
    if (text.trim() === '') {
      if (block.length === 0) continue;
      break;
    }
    block.push(at);
    if (found[0]?.heading) break;
  }
  return block;
}
