import type { NamedUnits } from '../places/named-units.ts';
import type { Origin } from '../problems/position.ts';

export interface Fee {
  readonly item: string;
  readonly kind: 'call-out' | 'labour' | 'part';
  /** Price as shown: `180元`, `30–60元`, `80元/小时`. */
  readonly price: string;
  readonly note?: string | undefined;
  /** `30天`; undefined where there is no warranty. */
  readonly warranty?: string | undefined;
  /** Where it holds; everywhere where this is missing. See `serviceAt`. */
  readonly where?: readonly NamedUnits[] | undefined;
}

/** A row of a fee table: the places where it holds as written. */
export interface FeeEntry extends Omit<Fee, 'where'> {
  readonly places?: readonly string[] | undefined;
}

export interface Service {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Its position among the services: 1 is the first. */
  readonly order?: number | undefined;
  /** Shortest price line: `180元起`. */
  readonly from: string;
  readonly fees: readonly Fee[];
  /** ISO date from which the fee table holds. */
  readonly effective: string;
  readonly source: string;
  readonly accepted: readonly string[];
  readonly notAccepted: readonly string[];
  readonly body: string;
  readonly origin: Origin;
}

/** A file of services: its fees as written. */
export interface ServiceEntry extends Omit<Service, 'fees'> {
  readonly fees: readonly FeeEntry[];
}

/** Services as pages list them: by their `order`, then those without one by id. */
export function inPageOrder<Ordered extends Pick<Service, 'id' | 'order'>>(
  services: readonly Ordered[],
): readonly Ordered[] {
  const rank = ({ order = Infinity }: Ordered) => order;
  return services.toSorted((a, b) =>
    rank(a) === rank(b) ? Number(a.id > b.id) - Number(a.id < b.id) : rank(a) - rank(b),
  );
}
