import type { Division, Gazetteer, HistoryRow } from '../../places/gazetteer.ts';
import { isFormerPrefecture } from '../names/written-names.ts';
import type { Mention } from '../names/written-names.ts';
import type { Reading } from '../atlas.ts';

type Change = Pick<Reading, 'since' | 'change' | 'from' | 'to'>;

/**
 * What an editor is told of a division that was written as it was: its own last change of name; or, where it is called
 * as ever, what became of its parent (寿县 of 六安市 is 淮南市's; 日喀则地区 is 日喀则市) or of its code.
 */
export function toldChange({ byAdcode, history }: Gazetteer, row: HistoryRow, division: Division): Change {
  const parent = byAdcode.get(division.parent ?? '');
  if (row.name !== division.name || !parent) return ofRow(lastStep(history, row));
  const province = byAdcode.get(parent.parent ?? '')?.name;
  if (row.parentName === parent.name || row.parentName === province)
    return { since: yearOf(row), change: 'code' };
  const above = history.find((one) => one.name === row.parentName && becameOnly(one, parent));
  return above ? renamedParent(above, parent) : moved(row.parentName, row, parent);
}

/** The same for a text that names a former parent, and below it a division as it is called today. */
export function toldByParents(
  { byAdcode }: Gazetteer,
  mentions: readonly Mention[],
  division: Division,
): Change | undefined {
  const row = mentions.find((one) => one.row)?.row;
  if (!row) return undefined;
  const parent = byAdcode.get(division.parent ?? '');
  if (!parent || !isFormerPrefecture(row)) return ofRow(row);
  return becameOnly(row, parent) ? renamedParent(row, parent) : moved(row.name, row, parent);
}

// 平安县 left 海东地区 with its parent in 2013 and was 平安区 in 2015: its own step is the later one.
function lastStep(history: readonly HistoryRow[], row: HistoryRow): HistoryRow {
  const target = row.successors.join(' ');
  return history
    .filter((one) => one.name === row.name && one.successors.join(' ') === target)
    .reduce((last, one) => (one.date > last.date ? one : last), row);
}

function becameOnly({ successors }: HistoryRow, { adcode }: Division): boolean {
  return successors.length === 1 && successors[0] === adcode;
}

function renamedParent(row: HistoryRow, parent: Division): Change {
  return { since: yearOf(row), change: 'parent', from: row.name, to: parent.name };
}

function moved(from: string, row: HistoryRow, parent: Division): Change {
  return { since: yearOf(row), change: 'move', from, to: parent.name };
}

function ofRow(row: HistoryRow): Change {
  return { since: yearOf(row), change: row.kind };
}

function yearOf({ date }: HistoryRow): string {
  return date.slice(0, 4);
}
