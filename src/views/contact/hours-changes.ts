import type { OpeningHoursSpecification } from 'schema-dts';
import type { Phone } from '../../domain/contacts/phone.ts';
import type { ServicePoint } from '../../domain/contacts/service-point.ts';
import type { HoursChange, HoursOwner } from '../../domain/hours/holidays.ts';
import { shownChanges } from '../../domain/hours/holidays.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { shortDays } from '../../strings/dates.ts';
import { hoursText } from '../../strings/hours.ts';

/** Days on which hours differ from the regular week, as pages show them: 元旦：1月1日–3日休息，只安排紧急开锁. */
export interface HoursLine {
  readonly name: string;
  /** `1月1日–3日休息`, `12月6日10:00–20:00`. */
  readonly text: string;
  readonly note?: string;
}

/** Days on which hours differ, for programs. */
export interface HoursException {
  readonly name: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  /** `10:00–20:00`, `无人接听`. */
  readonly hours: string;
  readonly note: string | null;
}

/** A phone, as the one whose hours may change. */
export function phoneOwner({ id, hours }: Pick<Phone, 'id' | 'hours'>): HoursOwner {
  return { kind: 'phone', id, hours };
}

/** A service point, as the one whose hours may change. */
export function pointOwner({ id, hours }: Pick<ServicePoint, 'id' | 'hours'>): HoursOwner {
  return { kind: 'point', id, hours };
}

/** The changed hours of the next 30 days as pages show them. */
export function toHoursLines(
  site: Pick<Site, 'holidays' | 'today'>,
  owner: HoursOwner,
): readonly HoursLine[] {
  return shownChanges(site.holidays, owner, site.today).map(({ name, from, to, plan, note }) => ({
    name,
    text: shortDays(from, to) + planText(owner, plan),
    ...(note !== undefined && { note }),
  }));
}

/** The same changes for programs. */
export function hoursExceptions(
  site: Pick<Site, 'holidays' | 'today'>,
  owner: HoursOwner,
): readonly HoursException[] {
  return shownChanges(site.holidays, owner, site.today).map(({ name, from, to, plan, note }) => ({
    name,
    from,
    to,
    hours: planText(owner, plan),
    note: note ?? null,
  }));
}

/** The same changes as structured data; opens and closes at midnight where it is closed. */
export function specialHours(
  site: Pick<Site, 'holidays' | 'today'>,
  owner: HoursOwner,
): readonly OpeningHoursSpecification[] {
  return shownChanges(site.holidays, owner, site.today).flatMap(specificationsOf);
}

function planText({ kind }: HoursOwner, plan: HoursChange['plan']): string {
  return kind === 'phone' ? hoursText.answered(plan) : hoursText.plan(plan);
}

function specificationsOf({ from, to, plan }: HoursChange): readonly OpeningHoursSpecification[] {
  // A time that is agreed has no hours to claim.
  if (plan.spans.length === 0 && plan.isByAppointment) return [];
  const spans = plan.spans.length > 0 ? plan.spans : [{ opens: '00:00', closes: '00:00' }];
  return spans.map(({ opens, closes }) => ({
    '@type': 'OpeningHoursSpecification' as const,
    validFrom: from,
    validThrough: to,
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
  }));
}
