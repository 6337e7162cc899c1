import type { Division, Gazetteer, HistoryRow } from '../../places/gazetteer.ts';
import type { NameIndex } from '../names/name-index.ts';
import { namesAt } from '../names/name-index.ts';
import { fillerAt } from './placeholders.ts';
import type { Mention } from '../names/written-names.ts';
import { isFormerPrefecture } from '../names/written-names.ts';

/** Names that follow each other in a text, each inside the one before: 福建省 漳州市 漳浦县. */
export interface Chain {
  readonly mentions: readonly Mention[];
  readonly last: Mention;
  /** Whether the last name means that division alone. */
  readonly isPlain: boolean;
  /** Where the text goes on. */
  readonly end: number;
  /** Whether a longer name starts where one of them does: 喀喇沁 in 喀喇沁左翼蒙古族自治县. */
  readonly isCut: boolean;
}

/** All chains at the start of a text, those that end early included. */
export function readChains(gazetteer: Gazetteer, names: NameIndex, text: string): readonly Chain[] {
  const chains: Chain[] = [];
  extend({ gazetteer, names, text, chains }, undefined, 0);
  return chains;
}

/**
 * The chains after which a text goes on. A stem with a level after it was no stem: 昌邑 in
 * 潍坊市昌邑区, where the city of that name is a 昌邑市; 连云 in 江苏连云浦市.
 */
export function openChains(chains: readonly Chain[], text: string): readonly Chain[] {
  return chains.filter(({ end, last, isCut }) => {
    if (end >= text.length || last.form !== 'short') return end < text.length;
    if (isCut) return false;
    const level = text.slice(end).search(LEVEL);
    return level < 0 || (last.division.level === 'county' ? level > 3 : level > 0);
  });
}

/** Whether a division lies below another. */
export function isWithin(gazetteer: Gazetteer, division: Division, above: Division): boolean {
  if (division.parent === undefined) return false;
  if (division.parent === above.adcode) return true;
  return gazetteer.byAdcode.get(division.parent)?.parent === above.adcode;
}

const LEVEL = /[省市县区旗州盟]/;

interface ChainSearch {
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
  readonly text: string;
  readonly chains: Chain[];
}

function extend(search: ChainSearch, before: Chain | undefined, start: number): void {
  const found = namesAt(search.names, search.text, start);
  if (found.length === 0) return;
  const longest = found.reduce((last, { end }) => Math.max(last, end), 0);
  for (const { mentions: meanings, end } of found) {
    for (const mention of meanings) {
      if (before && !follows(search.gazetteer, mention, before)) continue;
      const isCut = end < longest || before?.isCut === true;
      const isPlain = meanings.length === 1;
      const chain = { mentions: [...(before?.mentions ?? []), mention], last: mention, isPlain, end, isCut };
      search.chains.push(chain);
      for (const next of startsAfter(search.text, end)) extend(search, chain, next);
    }
  }
}

// 北京市市辖区朝阳区, 海南省省直辖县级行政区划定安县: a filler between two names says nothing.
function startsAfter(text: string, end: number): readonly number[] {
  if (end >= text.length) return [];
  const filler = fillerAt(text, end);
  return filler && end + filler.length < text.length ? [end, end + filler.length] : [end];
}

function follows(gazetteer: Gazetteer, mention: Mention, before: Chain): boolean {
  const above = before.last;
  if (isWithin(gazetteer, mention.division, above.division)) return true;
  if (!mention.row && !above.row) return isTwice(gazetteer, mention, before);
  const parents = divisionsOf(gazetteer, above);
  const isBelow = divisionsOf(gazetteer, mention).some((division) =>
    parents.some((parent) => isWithin(gazetteer, division, parent)),
  );
  if (isBelow) return true;
  const { row } = mention;
  if (row) return parents.some((parent) => isCodedBelow(row, parent));
  // 莱芜市莱芜区: the old prefecture's own successor. 桥东区桥西区 are two places.
  return above.row !== undefined && isFormerPrefecture(above.row) && parents.includes(mention.division);
}

// 北京市北京市, 漳州市漳州市漳浦县: once from each of two columns. A unit written twice is two entries, and so may be
// 河南 before 河南省, for the county of that stem.
function isTwice({ childrenOf }: Gazetteer, { division, form }: Mention, { last, isPlain }: Chain): boolean {
  const isSame = division === last.division && form === 'full' && (isPlain || last.form === 'full');
  return isSame && childrenOf.has(division.adcode);
}

function divisionsOf({ byAdcode }: Gazetteer, { division, row }: Mention): readonly Division[] {
  if (!row || row.successors.length < 2) return [division];
  return row.successors.flatMap((code) => byAdcode.get(code) ?? []);
}

function isCodedBelow(row: HistoryRow, { adcode }: Division): boolean {
  return row.code !== adcode && row.code.startsWith(adcode.replace(/(?:00)+$/, ''));
}
