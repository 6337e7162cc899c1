import type { Content } from '../domain/site.ts';
import type { Origin, Position, Problem } from '../domain/problem.ts';
import { positionOf } from '../domain/problem.ts';

interface Named {
  readonly id: string;
  readonly origin: Origin;
}

/**
 * Ids that stand twice, and ids that name nothing.
 * @param readProblems problems of reading: a file that was refused in part tells nothing about ids
 */
export function checkReferences(content: Content, readProblems: readonly Problem[]): Problem[] {
  const { regions, services, partners, phones, points, records, settings } = content;
  const refused = (part: string) => readProblems.some(({ at }) => at.file.includes(`/${part}`));
  const idsOf = (entries: readonly { readonly id: string }[], part: string) =>
    refused(part) ? undefined : entries.map(({ id }) => id);
  const known = {
    service: idsOf(services, 'services/'),
    partner: idsOf(partners, 'partners.yaml'),
    phone: idsOf(phones, 'phones.csv'),
    list: idsOf(regions, 'regions/'),
  };
  const refer = (what: keyof typeof known) => (named: readonly string[], origin: Origin, path: string) =>
    named.flatMap((id, index) => {
      const ids = known[what];
      if (!ids || ids.includes(id)) return [];
      const at = positionOf(
        origin,
        named.length > 1 || origin.positions[`${path}.0`] ? `${path}.${String(index)}` : path,
      );
      return [unknownId(id, what, ids, at)];
    });
  return [
    ...[partners, phones, points].flatMap(repeatedIds),
    ...regions.flatMap(({ id, status, partner, origin, ...list }) => [
      ...refer('service')(list.services, origin, 'services'),
      ...refer('list')(list.shares, origin, 'shares'),
      ...refer('list')(list.over, origin, 'over'),
      ...(partner === undefined ? [] : refer('partner')([partner], origin, 'partner')),
      ...(status === 'partner' && partner === undefined ? [partnerMissing(id, origin)] : []),
      ...list.places.flatMap((place, index) =>
        refer('service')(place.services ?? [], origin, `places.${String(index)}.services`),
      ),
    ]),
    ...partners.flatMap((partner) => refer('phone')(partner.phones, partner.origin, 'phones')),
    ...points.flatMap((point) => refer('phone')(point.phones, point.origin, 'phones')),
    ...points.flatMap((point) => refer('service')(point.services, point.origin, 'services')),
    ...records.flatMap((record) => refer('service')([record.service], record.origin, 'service')),
    ...refer('phone')([settings.hotline], settings.origin, 'hotline'),
  ];
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

function unknownId(id: string, what: string, known: readonly string[], at: Position): Problem {
  return { kind: 'id-unknown', params: { id, what, known }, at };
}

function partnerMissing(list: string, origin: Origin): Problem {
  return { kind: 'list-partner-missing', params: { list }, at: positionOf(origin, 'status') };
}
