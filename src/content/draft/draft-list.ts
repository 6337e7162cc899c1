import { z } from 'astro/zod';
import type { RegionList, RegionPlace } from '../../domain/coverage/region-list.ts';
import type { Origin } from '../../domain/problems/position.ts';
import { readableKey } from '../../data/values/checked-entry.ts';
import { regionListSchema } from '../regions/regions-file.ts';
import type { Sourced } from '../../data/yaml/yaml-file.ts';

/** A region list that its schema refused, as far as it can be read. */
export interface DraftList {
  /** What cannot be read is empty in it. */
  readonly list: RegionList;
  /** Whether the keys were read that decide where the list meets others. */
  readonly isComparable: boolean;
  /** Whether its places were read as well, so that it is known whom it serves. */
  readonly isComplete: boolean;
}

const { shape } = regionListSchema;
const withServices = z.object({ place: z.string().min(1), services: z.array(z.string()).optional() });
const alone = z.object({ place: z.string().min(1) });

/**
 * Reads a refused list key by key and place by place, so that an editor learns of a wrong key, of a wrong place and
 * of an overlap in one go.
 */
export function draftList(id: string, source: Sourced): DraftList {
  const key = <Value>(field: z.ZodType<Value>, name: string) => readableKey(field, source, name);
  const status = key(shape.status, 'status');
  const services = key(shape.services, 'services');
  const except = key(shape.except, 'except');
  const shares = key(shape.shares, 'shares');
  const over = key(shape.over, 'over');
  const partner = key(shape.partner.unwrap(), 'partner');
  const written = key(z.array(z.unknown()), 'places');
  const items = (written ?? []).map((item, index) => ({ index, place: draftPlace(item) }));
  const kept = items.flatMap(({ index, place }) => (place ? [{ index, place }] : []));
  const isComparable = [status, services, except, shares, over].every((value) => value !== undefined);
  const isPartnerLost = status === 'partner' && partner === undefined && isWritten(source, 'partner');
  return {
    list: {
      id,
      title: id,
      status: status === undefined || isPartnerLost ? 'own' : status,
      partner,
      services: services ?? [],
      verified: key(shape.verified, 'verified') ?? '',
      source: '',
      shares: shares ?? [],
      over: over ?? [],
      except: except ?? [],
      places: kept.map(({ place }) => place.entry),
      origin: withKept(source.origin, new Map(kept.map(({ index }, at) => [index, at]))),
    },
    isComparable,
    isComplete: isComparable && written !== undefined && items.every(({ place }) => place?.isComplete),
  };
}

interface DraftPlace {
  readonly entry: RegionPlace;
  readonly isComplete: boolean;
}

// A place for which nobody knows which services are meant is served by nobody; it is read all the same.
function draftPlace(item: unknown): DraftPlace | undefined {
  const entry = shape.places.element.safeParse(item).data ?? withServices.safeParse(item).data;
  if (entry) return { entry, isComplete: true };
  const place = alone.safeParse(item).data;
  return place && { entry: { ...place, services: [] }, isComplete: false };
}

function isWritten({ origin }: Sourced, key: string): boolean {
  return origin.positions[`#${key}`] !== undefined;
}

// Positions follow the places that are kept.
function withKept({ file, positions }: Origin, keptAt: ReadonlyMap<number, number>): Origin {
  const entries = Object.entries(positions).flatMap(([path, place]) => {
    const [, index, rest = ''] = /^places\.(\d+)(.*)$/.exec(path) ?? [];
    if (index === undefined) return [[path, place] as const];
    const at = keptAt.get(Number(index));
    return at === undefined ? [] : [[`places.${String(at)}${rest}`, place] as const];
  });
  return { file, positions: Object.fromEntries(entries) };
}
