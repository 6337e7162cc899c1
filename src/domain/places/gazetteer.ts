import type { Level } from './adcode.ts';

/** One row of the administrative tree. */
export interface Division {
  readonly adcode: string;
  /** Full name: 漳浦县. */
  readonly name: string;
  /** Name without its level or ethnic suffix: 漳浦. */
  readonly stem: string;
  /** Hanyu Pinyin of the full name with tone marks, one syllable a character: `zhāng pǔ xiàn`. */
  readonly reading: string;
  /** Path segment, unique among its siblings: `zhangpu`. */
  readonly slug: string;
  readonly level: Level;
  /** Adcode of the division above; undefined for a province. */
  readonly parent: string | undefined;
  /** WGS-84, degrees; a coarse point inside the division. */
  readonly point: { readonly lng: number; readonly lat: number } | undefined;
  /** Adcodes of the units that share a border. */
  readonly neighbours: readonly string[];
}

export interface Township {
  /** Nine digits. */
  readonly code: string;
  readonly name: string;
  /** Adcode of its unit. */
  readonly county: string;
}

/** A former division and its successors. */
export interface HistoryRow {
  readonly code: string;
  readonly name: string;
  /** Full name of the parent it had. */
  readonly parentName: string;
  readonly kind: 'rename' | 'upgrade' | 'merge' | 'split';
  /** Year, or year and month: `2021`, `2021-02`. */
  readonly date: string;
  /** Codes of today's divisions: adcodes, or nine digits for townships. */
  readonly successors: readonly string[];
}

/** A development zone or the like: people write it as a place, but it is not a division. */
export interface Zone {
  readonly name: string;
  /** Adcode of the prefecture or province it lies in. */
  readonly parent: string;
  /** Adcodes of the counties that are probably meant; may be empty. */
  readonly counties: readonly string[];
}

/** Characters that sound alike, as one text without spaces; tones do not count. */
export interface SoundRow {
  readonly syllable: string;
  readonly characters: string;
}

/** A name that people use every day and no table holds: 巴州. */
export interface Alias {
  readonly name: string;
  readonly adcode: string;
}

/** The rows of the gazetteer's files, before they are indexed. */
export interface GazetteerRows {
  readonly divisions: readonly Division[];
  readonly history: readonly HistoryRow[];
  readonly zones: readonly Zone[];
  /** For characters that are in no division's name; the others have the sounds of its reading. */
  readonly sounds?: readonly SoundRow[];
  readonly aliases?: readonly Alias[];
  /** What people call great cities; several may share one, so that only the search knows them: 江城. */
  readonly nicknames?: readonly Alias[];
  /** Groups of characters that look alike, one text without spaces each. */
  readonly lookalikes?: readonly string[];
}

/** The administrative tree, indexed. Townships are loaded apart: see `Townships`. */
export interface Gazetteer extends GazetteerRows {
  readonly byAdcode: ReadonlyMap<string, Division>;
  /** Children of a division in code order; provinces under the empty string. */
  readonly childrenOf: ReadonlyMap<string, readonly Division[]>;
}

/** The townships of each unit, by adcode. */
export type Townships = ReadonlyMap<string, readonly Township[]>;

/** Indexes the rows; the order of codes is kept. */
export function createGazetteer(rows: GazetteerRows): Gazetteer {
  const byAdcode = new Map(rows.divisions.map((division) => [division.adcode, division]));
  const childrenOf = Map.groupBy(rows.divisions, (division) => division.parent ?? '');
  return { ...rows, byAdcode, childrenOf };
}

/** The division with this code. Throws where there is none: callers hold codes the resolver gave. */
export function divisionOf(gazetteer: Gazetteer, adcode: string): Division {
  const division = gazetteer.byAdcode.get(adcode);
  if (!division) throw new RangeError(`no division has the code ${adcode}`);
  return division;
}

/** The divisions above one, widest first; empty for a province. */
export function parentsOf(gazetteer: Gazetteer, division: Division): readonly Division[] {
  if (division.parent === undefined) return [];
  const parent = divisionOf(gazetteer, division.parent);
  return [...parentsOf(gazetteer, parent), parent];
}

/** Whether it has a county page of its own when it is served: a county, or a prefecture without counties. */
export function isUnit(gazetteer: Gazetteer, division: Division): boolean {
  return division.level === 'county' || isLeafPrefecture(gazetteer, division);
}

/** Whether it is a prefecture without counties: 东莞 中山 儋州 嘉峪关. */
export function isLeafPrefecture(gazetteer: Gazetteer, division: Division): boolean {
  return division.level === 'prefecture' && !gazetteer.childrenOf.has(division.adcode);
}

/** All units below a division in code order; the division itself where it is one. */
export function unitsUnder(gazetteer: Gazetteer, division: Division): readonly Division[] {
  if (isUnit(gazetteer, division)) return [division];
  const children = gazetteer.childrenOf.get(division.adcode) ?? [];
  return children.flatMap((child) => unitsUnder(gazetteer, child));
}
