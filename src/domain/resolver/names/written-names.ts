import type { Division, Gazetteer, HistoryRow } from '../../places/gazetteer.ts';

/** A name as it may stand in a text, and what it says. */
export interface Mention {
  /** `full`, `short` (stem, cut at an ethnic group, 恩施州, everyday name), or `old`: a division that is no more. */
  readonly form: 'full' | 'short' | 'old';
  /** The division; for an old name the first of today's. */
  readonly division: Division;
  /** For an old name. */
  readonly row?: HistoryRow;
  /** Whether the old name stands with its parent, so that no other division can be meant. */
  readonly isProven?: boolean;
  /** Whether it is an everyday name of a county in one character and its level: 塔县. Alone it may be a slip for 塔河县. */
  readonly isBrief?: boolean;
}

/** The short names of prefectures that were gone before are those of today's counties alone: 惠阳, 建阳. */
const SHORT_SINCE = '2003';

const AUTONOMOUS_SUFFIX = /自治[区州县旗]$/;
/** Characters of 柯尔克孜族 and its like, with one to spare. */
const LONGEST_GROUP = 6;

/** All forms in which today's and former divisions are written; one-character stems are no names. */
export function* writtenNames(gazetteer: Gazetteer): Generator<readonly [name: string, mention: Mention]> {
  for (const division of gazetteer.divisions) {
    yield [division.name, { form: 'full', division }];
    for (const name of shortNames(division)) yield [name, { form: 'short', division }];
  }
  for (const { name, adcode } of gazetteer.aliases ?? []) {
    const division = gazetteer.byAdcode.get(adcode);
    if (!division) continue;
    const isBrief =
      name.length === 2 && name.endsWith(division.name.slice(-1)) && division.level === 'county';
    yield [name, { form: 'short', division, isBrief }];
  }
  const stems = new Map(gazetteer.divisions.map(({ name, stem }) => [name, stem]));
  const groups = ethnicGroups(gazetteer.divisions);
  for (const row of gazetteer.history) {
    const division = divisionAfter(gazetteer, row);
    if (!division) continue;
    const names = [row.name, ...formerShortNames(row, division, groups)];
    if (row.code.length === 6) for (const name of names) yield [name, { form: 'old', division, row }];
    if (isFormerPrefecture(row) && row.date >= SHORT_SINCE)
      yield [cutLevel(row.name), { form: 'old', division, row }];
    for (const parent of new Set([row.parentName, stems.get(row.parentName) ?? cutLevel(row.parentName)])) {
      if (parent === '') continue;
      for (const name of names) yield [parent + name, { form: 'old', division, row, isProven: true }];
    }
  }
}

/** Whether what is no more was a prefecture: 莱芜市, 思茅地区. */
export function isFormerPrefecture({ code }: HistoryRow): boolean {
  return /^\d{4}00$/.test(code);
}

/**
 * The shorter forms of a name: its stem, cuts after an ethnic group, and the level in one character.
 * @example shortNames(恩施土家族苗族自治州) // 恩施, 恩施土家族, 恩施土家族苗族, 恩施自治州, 恩施州
 * @example shortNames(管城回族区) // 管城, 管城区
 */
export function shortNames({ name, stem }: Division): Set<string> {
  const names = new Set([stem]);
  const suffix = AUTONOMOUS_SUFFIX.exec(name);
  if (suffix) {
    const groups = name.slice(0, suffix.index);
    for (const cut of groups.matchAll(/族/g)) names.add(groups.slice(0, cut.index + 1));
    names
      .add(groups)
      .add(stem + suffix[0])
      .add(stem + suffix[0].slice(-1));
  }
  if (name.endsWith('族区')) names.add(`${stem}区`);
  names.delete(name);
  return new Set([...names].filter((short) => short.length > 1));
}

// 普洱县 for 普洱哈尼族彝族自治县; where it is called so today, today's short names do.
function formerShortNames(
  { name }: HistoryRow,
  division: Division,
  groups: ReadonlySet<string>,
): readonly string[] {
  const suffix = AUTONOMOUS_SUFFIX.exec(name);
  if (!suffix || division.name === name) return [];
  let stem = name.slice(0, suffix.index);
  for (let group = groupAtEnd(stem, groups); group !== undefined; group = groupAtEnd(stem, groups)) {
    stem = stem.slice(0, -group.length);
  }
  return stem.length > 1 && stem.length < suffix.index ? [stem + suffix[0].slice(-1)] : [];
}

function groupAtEnd(text: string, groups: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(text.length - 1, LONGEST_GROUP); length > 1; length -= 1) {
    if (groups.has(text.slice(-length))) return text.slice(-length);
  }
  return undefined;
}

// What stands between a stem and its 自治县 today: 哈尼族, 彝族.
function ethnicGroups(divisions: readonly Division[]): ReadonlySet<string> {
  const between = divisions.flatMap(({ name, stem }) => {
    const suffix = AUTONOMOUS_SUFFIX.exec(name);
    return suffix && name.startsWith(stem) ? [name.slice(stem.length, suffix.index)] : [];
  });
  return new Set(between.flatMap((groups) => groups.match(/.+?族/gu) ?? []));
}

// A township may belong to another county today; it is looked up where it was.
function divisionAfter({ byAdcode }: Gazetteer, row: HistoryRow): Division | undefined {
  if (row.code.length === 9)
    return byAdcode.get(row.code.slice(0, 6)) ?? byAdcode.get(`${row.code.slice(0, 4)}00`);
  return row.successors
    .map((code) => byAdcode.get(code.slice(0, 6)))
    .find((division) => division !== undefined);
}

/**
 * A name without its level, where it has two characters or more without it.
 * @example cutLevel('思茅地区') // '思茅'
 */
export function cutLevel(name: string): string {
  return name.length > 2 ? name.replace(/(?:地区|[省市县区州盟旗])$/, '') : name;
}
