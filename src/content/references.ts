import type { RegionList } from '../domain/coverage/region-list.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { Origin, Position } from '../domain/problems/position.ts';
import { positionOf } from '../domain/problems/position.ts';
import type { NamedIds } from '../data/values/id-problems.ts';
import { idProblems } from '../data/values/id-problems.ts';

/** An id, and the file that gives it. */
export interface Named {
  readonly id: string;
  readonly origin: Origin;
}

/** What an entry names by id; also of an entry that is refused, as far as it can be read. */
export interface IdReferences {
  readonly phones?: readonly string[];
  readonly services?: readonly string[];
  readonly service?: string;
  readonly hotline?: string;
  readonly partner?: string | undefined;
  readonly authorisation?: Scoped | undefined;
  readonly operator?: { readonly authorisation?: Scoped | undefined };
  /** Phones of matters. */
  readonly contact?:
    Readonly<Record<string, { readonly phone?: string | undefined } | undefined>> | undefined;
  readonly origin: Origin;
}

/** What is allowed for some services, by their ids. */
interface Scoped {
  readonly scope: readonly string[];
}

/** Whose hours an entry changes. */
export interface HoursReferences {
  readonly points: 'all' | readonly string[];
  readonly phones: 'all' | readonly string[];
  readonly origin: Origin;
}

/** All that has an id or names one. */
export interface Referring {
  readonly regions: readonly RegionList[];
  /** Partners, points, records and the settings. */
  readonly entries: readonly IdReferences[];
  readonly holidays: readonly HoursReferences[];
  /** Tables whose ids may stand once only. */
  readonly tables: readonly (readonly Named[])[];
}

/** The ids that there are; undefined where a file that gives them cannot be read, so that nobody knows. */
export interface KnownIds {
  readonly service: readonly string[] | undefined;
  readonly partner: readonly string[] | undefined;
  readonly phone: readonly string[] | undefined;
  readonly list: readonly string[] | undefined;
  readonly point: readonly string[] | undefined;
}

/** The files that give the ids of a kind. */
const givers: Readonly<Record<string, string>> = {
  phone: 'phones.csv',
  partner: 'partners.yaml',
  service: 'services/*.md',
  point: 'points.csv',
};

/** Ids that stand twice, and ids that name nothing; where there is no id of a kind, the file that is missing. */
export function checkReferences(
  { regions, entries, holidays, tables }: Referring,
  known: KnownIds,
): Problem[] {
  const refer = (what: keyof KnownIds, named: readonly string[], origin: Origin, path: string) =>
    idProblems(what, known[what], { named, origin, path });
  const problems = [
    ...tables.flatMap(repeatedIds),
    ...regions.flatMap(({ id, status, partner, origin, ...list }) => [
      ...refer('service', list.services, origin, 'services'),
      ...otherLists(known.list, id, { named: list.shares, origin, path: 'shares' }),
      ...otherLists(known.list, id, { named: list.over, origin, path: 'over' }),
      ...refer('partner', partner === undefined ? [] : [partner], origin, 'partner'),
      ...(status === 'partner' && partner === undefined
        ? [partnerMissing(id, known.partner ?? [], origin)]
        : []),
      ...list.places.flatMap((place, index) =>
        refer('service', place.services ?? [], origin, `places.${String(index)}.services`),
      ),
    ]),
    ...entries.flatMap((entry) => entryProblems(refer, entry)),
    ...holidays.flatMap(({ points, phones, origin }) => [
      ...refer('point', points === 'all' ? [] : points, origin, 'points'),
      ...refer('phone', phones === 'all' ? [] : phones, origin, 'phones'),
    ]),
  ];
  return withMissingFiles(problems);
}

type Refer = (
  what: keyof KnownIds,
  named: readonly string[],
  origin: Origin,
  path: string,
) => readonly Problem[];

// A list that names itself is told elsewhere: its own id is none of those that it may name.
function otherLists(known: readonly string[] | undefined, own: string, ids: NamedIds): Problem[] {
  const others = known?.filter((id) => id !== own);
  return idProblems('list', others, ids).filter(
    (problem) => problem.kind !== 'id-unknown' || problem.params.id !== own,
  );
}

function entryProblems(refer: Refer, { origin, ...entry }: IdReferences): Problem[] {
  const {
    phones = [],
    services = [],
    service,
    hotline,
    partner,
    authorisation,
    operator,
    contact = {},
  } = entry;
  const one = (value: string | undefined) => (value === undefined ? [] : [value]);
  return [
    ...refer('phone', phones, origin, 'phones'),
    ...refer('service', services, origin, 'services'),
    ...refer('service', one(service), origin, 'service'),
    ...refer('phone', one(hotline), origin, 'hotline'),
    ...refer('partner', one(partner), origin, 'partner'),
    ...refer('service', authorisation?.scope ?? [], origin, 'authorisation.scope'),
    ...refer('service', operator?.authorisation?.scope ?? [], origin, 'operator.authorisation.scope'),
    ...Object.entries(contact).flatMap(([matter, terms]) =>
      refer('phone', one(terms?.phone), origin, `contact.${matter}.phone`),
    ),
  ];
}

// Where there is no id at all the file is missing: that is one problem, however many values refer to it.
function withMissingFiles(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter((problem) => problem.kind === 'id-unknown');
  const ofNothing = unknown.filter(({ params }) => params.known.length === 0 && params.what in givers);
  const byKind = Map.groupBy(ofNothing, ({ params }) => params.what);
  return [
    ...problems.filter((problem) => ofNothing.every((one) => one !== problem)),
    ...[...byKind].map(([what, [first, ...others]]) => missingFile(what, first, 1 + others.length)),
  ];
}

function missingFile(kind: string, first: Problem | undefined, referrers: number): Problem {
  const what = givers[kind] ?? kind;
  const at = first?.at ?? { file: '', line: 1, column: 1 };
  const folder = at.file.replace(/(?:regions\/)?[^/]+$/, '');
  return {
    kind: 'file-referred-missing',
    params: { what, referrers, first: at },
    at: { file: folder + what.replace(/\/\*.*$/, ''), line: 1, column: 1 },
  };
}

function repeatedIds(entries: readonly Named[]): Problem[] {
  const first = new Map<string, Position>();
  return entries.flatMap(({ id, origin }): Problem[] => {
    const at = positionOf(origin, 'id');
    const before = first.get(id);
    if (before) return [{ kind: 'id-duplicate', params: { id, first: before }, at }];
    first.set(id, at);
    return [];
  });
}

function partnerMissing(list: string, known: readonly string[], origin: Origin): Problem {
  return { kind: 'list-partner-missing', params: { list, known }, at: positionOf(origin, 'status') };
}
