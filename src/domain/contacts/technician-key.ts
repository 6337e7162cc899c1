/** Rounds of PBKDF2 with SHA-256: about a second on a phone, and as long for each guess. */
export const TECHNICIAN_ITERATIONS = 600_000;

const BITS = 256;

/** What a technician tells at the door. */
export interface TechnicianName {
  /** As on the badge; spaces, hyphens and the case of letters do not count. */
  readonly badge: string;
  readonly surname: string;
}

/** Whether there is anything to check: both parts are written. */
export function isTechnicianName(name: TechnicianName): boolean {
  const { badge, surname } = plainName(name);
  return badge !== '' && surname !== '';
}

/**
 * The hash under which technicians.csv lists a technician, 64 hexadecimal digits: computed where the name is typed,
 * by `npm run technician` and on the visitor's device alike, so that neither badge nor surname is sent or stored.
 * A slow hash does not keep a short badge number secret from somebody who tries them all: it stands there with
 * consent only.
 * Rejects where the browser gives no WebCrypto, as on pages without https.
 * @param salt the site's, from site.yaml
 */
export async function technicianHash(name: TechnicianName, salt: string): Promise<string> {
  const { badge, surname } = plainName(name);
  const text = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', text.encode(`${badge}\n${surname}`), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const options = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    salt: text.encode(salt),
    iterations: TECHNICIAN_ITERATIONS,
  };
  const bits = await crypto.subtle.deriveBits(options, key, BITS);
  return [...new Uint8Array(bits)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function plainName({ badge, surname }: TechnicianName): TechnicianName {
  return {
    badge: badge
      .normalize('NFKC')
      .replace(/[\s\-–—_.]/g, '')
      .toUpperCase(),
    surname: surname.normalize('NFKC').replace(/\s/g, ''),
  };
}
