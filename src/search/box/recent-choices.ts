const key = 'areaserved.recent';
const most = 5;

/**
 * Codes of the places that were chosen last, newest first; undefined where nobody asked to have them remembered.
 * They lie in this browser alone.
 */
export function recentChoices(): readonly string[] | undefined {
  const kept = stored();
  return kept === null ? undefined : (kept.match(/\b\d{6}\b/g) ?? []);
}

/** Remembers places from here on: what somebody asks for by a button. */
export function startRemembering(): void {
  store([]);
}

/** Forgets all places and remembers none from here on. */
export function forgetChoices(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Remembers a place, where somebody asked for that. */
export function rememberChoice(adcode: string): void {
  const known = recentChoices();
  if (known) store([adcode, ...known.filter((code) => code !== adcode)].slice(0, most));
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(codes: readonly string[]): void {
  try {
    localStorage.setItem(key, codes.join(' '));
  } catch {
    // Without room nothing is remembered.
  }
}
