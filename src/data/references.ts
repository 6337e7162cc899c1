import type { RegionList } from '../domain/content.ts';
import type { Origin, Position, Problem } from '../domain/problem.ts';
import { positionOf } from '../domain/problem.ts';

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
  /** Phones of matters. */
  readonly contact?: Readonly<Record<string, { readonly phone?: string | undefined } | undefined>> | undefined;
  readonly origin: Origin;
}

/** All that has an id or names one. */
export interface Referring {
  readonly regions: readonly RegionList[];
  /** Partners, points, records and the settings. */
  readonly entries: readonly IdReferences[];
  /** Tables whose ids may stand once only. */
  readonly tables: readonly (readonly Named[])[];
}

/** The ids that there are; undefined where a file that gives them cannot be read, so that nobody knows. */
export interface KnownIds {
  readonly service: readonly string[] | undefined;
  readonly partner: readonly string[] | undefined;
  readonly phone: readonly string[] | undefined;
  readonly list: readonly string[] | undefined;
}

/** The files that give the ids of a kind. */
const givers: Readonly<Record<string, string>> = {
  phone: 'phones.csv',
  partner: 'partners.yaml',
  service: 'services/*.md',
};

/** Ids that stand twice, and ids that name nothing; where there is no id of a kind, the file that is missing. */
export function checkReferences({ regions, entries, tables }: Referring, known: KnownIds): Problem[] {
  const refer = (what: keyof KnownIds, named: readonly string[], origin: Origin, path: string) =>
    unknownIds(what, known[what], named, origin, path);
  const problems = [
    ...tables.flatMap(repeatedIds),
    ...regions.flatMap(({ id, status, partner, origin, ...list }) => [
      ...refer('service', list.services, origin, 'services'),
      ...refer('list', list.shares, origin, 'shares'),
      ...refer('list', list.over, origin, 'over'),
      ...refer('partner', partner === undefined ? [] : [partner], origin, 'partner'),
      ...(status === 'partner' && partner === undefined ? [partnerMissing(id, origin)] : []),
      ...list.places.flatMap((place, index) =>
        refer('service', place.services ?? [], origin, `places.${String(index)}.services`),
      ),
    ]),
    ...entries.flatMap(({ phones = [], services = [], service, hotline, contact = {}, origin }) => [
      ...refer('phone', phones, origin, 'phones'),
      ...refer('service', services, origin, 'services'),
      ...refer('service', service === undefined ? [] : [service], origin, 'service'),
      ...refer('phone', hotline === undefined ? [] : [hotline], origin, 'hotline'),
      ...Object.entries(contact).flatMap(([matter, terms]) =>
        refer('phone', terms?.phone === undefined ? [] : [terms.phone], origin, `contact.${matter}.phone`),
      ),
    ]),
  ];
  return withMissingFiles(problems);
}

function unknownIds(
  what: string,
  known: readonly string[] | undefined,
  named: readonly string[],
  origin: Origin,
  path: string,
): readonly Problem[] {
  if (known === undefined) return [];
  return named.flatMap((id, index): Problem[] => {
    if (known.includes(id)) return [];
    const isListed = named.length > 1 || origin.positions[`${path}.0`] !== undefined;
    const at = positionOf(origin, isListed ? `${path}.${String(index)}` : path);
    return [{ kind: 'id-unknown', params: { id, what, known }, at }];
  });
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

function partnerMissing(list: string, origin: Origin): Problem {
  return { kind: 'list-partner-missing', params: { list }, at: positionOf(origin, 'status') };
}
