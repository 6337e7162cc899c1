import type { Authorisation, Holder } from '../../domain/contacts/authorisations.ts';
import type { Assignment, Coverage } from '../../domain/coverage/coverage.ts';
import type { Partner } from '../../domain/contacts/partner.ts';
import type { SiteSettings } from '../../domain/contacts/settings.ts';
import { isServed } from '../../domain/coverage/status.ts';
import { daysFrom } from '../../domain/hours/days.ts';
import { namedDivision } from '../../domain/places/named-division.ts';
import type { PlaceReader } from '../../domain/places/named-units.ts';
import { readUnits } from '../../domain/places/named-units.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';

/** Days before the end of an authorisation on which it is told. */
const ENDING = 30;

/** An authorisation for the whole country. */
const EVERYWHERE = '全国';

/**
 * What makes "authorised" untrue: an authorisation that has ended, and work in places or on services that it does not
 * name. One that ends within 30 days is a notice.
 * @param today ISO date
 */
export function checkAuthorisations(
  reader: PlaceReader,
  holders: readonly Holder[],
  coverage: Coverage,
  today: string,
): Problem[] {
  return holders.flatMap((holder) => {
    const { authorisation, relation } = holder;
    if (!authorisation || relation !== 'authorised') return [];
    return [
      ...endProblems(holder, authorisation, today),
      ...regionProblems(reader, holder, authorisation, coverage),
      ...scopeProblems(holder, authorisation, coverage),
    ];
  });
}

/**
 * Who may hold an authorisation.
 * @param settings undefined where site.yaml cannot be read: it is not known then what the operator may do
 */
export function holdersOf(
  partners: readonly Partner[],
  settings: SiteSettings | undefined,
): readonly Holder[] {
  const operator = settings && {
    name: settings.operator.name,
    relation: settings.operator.relation,
    authorisation: settings.operator.authorisation,
    origin: settings.origin,
    path: 'operator.authorisation',
  };
  return [
    ...(operator ? [operator] : []),
    ...partners.map(({ id, ...partner }) => ({ ...partner, partner: id, path: 'authorisation' })),
  ];
}

function endProblems(
  { name: holder, origin, path }: Holder,
  { validUntil }: Authorisation,
  today: string,
): Problem[] {
  const at = positionOf(origin, `${path}.validUntil`);
  if (validUntil < today)
    return [{ kind: 'authorisation-expired', params: { holder, day: validUntil, today }, at }];
  const days = daysFrom(today, validUntil).length - 1;
  if (days > ENDING) return [];
  return [{ kind: 'notice-authorisation-ends', params: { holder, day: validUntil, days }, at }];
}

function regionProblems(
  reader: PlaceReader,
  holder: Holder,
  { regions }: Authorisation,
  coverage: Coverage,
): Problem[] {
  const { name, origin, path } = holder;
  if (regions.includes(EVERYWHERE)) return [];
  const at = (index: number) => positionOf(origin, `${path}.regions.${String(index)}`);
  const { value, problems } = readUnits(reader, regions, at);
  // Where a region cannot be read, nobody knows what lies outside.
  if (value.length < regions.length) return [...problems];
  const inside = new Set(value.flatMap(({ units }) => units));
  const outside = workOf(holder, coverage).filter(({ adcode }) => !inside.has(adcode));
  const byList = [...Map.groupBy(outside, ({ assignment }) => assignment.list)];
  return [
    ...problems,
    ...byList.flatMap(([list, works]): Problem[] => {
      const codes = [...new Set(works.map(({ adcode }) => adcode))];
      const places = codes.map((adcode) => namedDivision(reader.gazetteer, adcode));
      const params = { holder: name, list, places, regions: positionOf(origin, `${path}.regions`) };
      return works.slice(0, 1).map(({ assignment }) => ({
        kind: 'authorisation-outside',
        params,
        at: assignment.at,
      }));
    }),
  ];
}

function scopeProblems(holder: Holder, { scope }: Authorisation, coverage: Coverage): Problem[] {
  const beyond = workOf(holder, coverage).filter(({ assignment }) => !scope.includes(assignment.service));
  const byList = [...Map.groupBy(beyond, ({ assignment }) => assignment.list)];
  return byList.flatMap(([list, works]): Problem[] => {
    const services = [...new Set(works.map(({ assignment }) => assignment.service))];
    const at = positionOf(holder.origin, `${holder.path}.scope`);
    const params = { holder: holder.name, list, services, scope: at };
    return works.slice(0, 1).map(({ assignment }) => ({
      kind: 'authorisation-service',
      params,
      at: assignment.at,
    }));
  });
}

interface Work {
  readonly adcode: string;
  readonly assignment: Assignment;
}

// What the holder does under its own name.
function workOf({ partner }: Holder, coverage: Coverage): readonly Work[] {
  return [...coverage.values()].flatMap(({ adcode, assignments }) =>
    assignments
      .filter((assignment) => isServed(assignment.status) && assignment.partner === partner)
      .map((assignment) => ({ adcode, assignment })),
  );
}
