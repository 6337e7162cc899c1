import type { Site } from '../site/site-data.ts';
import { TECHNICIAN_ITERATIONS } from './technician-key.ts';

/** What `/technicians.json` holds. */
export interface TechnicianFile {
  /** Undefined where the site lists no technicians. */
  readonly salt?: string;
  /** Rounds of PBKDF2 with SHA-256, 256 bits, of `BADGE\nsurname`. */
  readonly iterations: number;
  readonly technicians: readonly {
    readonly hash: string;
    /** Who sends them, as visitors read it. */
    readonly employer: string;
    readonly validUntil: string;
    readonly regions: readonly string[];
  }[];
}

/** The technicians whose rows have not ended, in the order of their hashes, as the page's check reads them. */
export function toTechnicianFile({
  technicians,
  partners,
  settings,
  today,
}: Pick<Site, 'technicians' | 'partners' | 'settings' | 'today'>): TechnicianFile {
  const { technicianSalt: salt, operator } = settings;
  const current = technicians.filter(({ validUntil }) => validUntil >= today);
  return {
    ...(salt !== undefined && { salt }),
    iterations: TECHNICIAN_ITERATIONS,
    technicians: current
      .toSorted((a, b) => a.hash.localeCompare(b.hash))
      .map(({ hash, partner, validUntil, regions }) => ({
        hash,
        employer: partners.find(({ id }) => id === partner)?.name ?? operator.name,
        validUntil,
        regions,
      })),
  };
}
