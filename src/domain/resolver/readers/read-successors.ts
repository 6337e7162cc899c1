import type { HistoryRow } from '../../places/gazetteer.ts';
import { isUnit } from '../../places/gazetteer.ts';
import type { Candidate } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { fullName, toCandidate, toTownshipCandidate } from '../candidates.ts';
import { toldChange } from '../forms/former-division.ts';

/** What became of a former division or township: its one successor, or a choice. */
export function readSuccessors(atlas: Atlas, row: HistoryRow): Reading {
  const candidates = row.successors.flatMap((code) => successorOf(atlas, code) ?? []);
  const [successor, ...others] = candidates;
  const change = { since: row.date.slice(0, 4), change: row.kind };
  if (!successor) return { outcome: 'unknown', candidates: [] };
  if (others.length > 0) return { outcome: 'split', ...change, candidates };
  const division = atlas.gazetteer.byAdcode.get(successor.adcode);
  if (division && !isUnit(atlas.gazetteer, division)) {
    return { outcome: 'too-wide', candidates: [{ ...successor, why: 'candidate' }] };
  }
  const { adcode, township } = successor;
  const place = township === undefined ? { adcode } : { adcode, township };
  const told = division && township === undefined ? toldChange(atlas.gazetteer, row, division) : change;
  return { outcome: 'renamed', ...place, ...told, read: fullName(successor), candidates };
}

/**
 * Whether a former name says nothing but what the place was, and names other places today: 郊区, 城区, 矿区.
 * Behind a city it may be meant as the plain word; so may 市郊区.
 */
export function isGeneric({ gazetteer, fullNames }: Atlas, { name, code, successors }: HistoryRow): boolean {
  const word = name.replace(/^市(?=..)/u, '');
  if (word.length > 2 || code.length > 6 || !fullNames.has(word)) return false;
  return !successors.some((successor) => gazetteer.byAdcode.get(successor)?.name === name);
}

/** Asks what is meant by a former name that proves nothing: its successors are suggestions. */
export function askSuccessors(atlas: Atlas, row: HistoryRow): Reading {
  const reading = readSuccessors(atlas, row);
  if (reading.outcome !== 'renamed') return reading;
  const above = atlas.gazetteer.byAdcode.get(`${row.code.slice(0, 4)}00`);
  const parent =
    above?.name === row.parentName ? toCandidate(atlas.gazetteer, above, 'candidate') : undefined;
  const { since = '', change = row.kind, candidates } = reading;
  return { outcome: 'unknown', since, change, ...(parent && { parent }), candidates };
}

function successorOf({ gazetteer, townshipByCode }: Atlas, code: string): Candidate | undefined {
  const division = gazetteer.byAdcode.get(code);
  if (division) return toCandidate(gazetteer, division, 'successor');
  const township = townshipByCode(code);
  const unit = township && gazetteer.byAdcode.get(township.county);
  return unit && toTownshipCandidate(gazetteer, unit, township, 'successor');
}
