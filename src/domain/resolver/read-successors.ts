import type { HistoryRow } from '../gazetteer.ts';
import { isUnit } from '../gazetteer.ts';
import type { Candidate } from '../resolution.ts';
import type { Atlas, Reading } from './atlas.ts';
import { fullName, toCandidate, toTownshipCandidate } from './candidates.ts';

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
  return { outcome: 'renamed', ...place, ...change, read: fullName(successor), candidates };
}

function successorOf({ gazetteer, townshipByCode }: Atlas, code: string): Candidate | undefined {
  const division = gazetteer.byAdcode.get(code);
  if (division) return toCandidate(gazetteer, division, 'successor');
  const township = townshipByCode(code);
  const unit = township && gazetteer.byAdcode.get(township.county);
  return unit && toTownshipCandidate(gazetteer, unit, township, 'successor');
}
