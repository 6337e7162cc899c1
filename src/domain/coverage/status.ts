/** What follows from a status. */
interface StatusFacts {
  /** Whether a team comes. */
  readonly isVisit: boolean;
  /** Whether there is help, by visit or remotely: such a unit has a page. */
  readonly isServed: boolean;
  /** Whether a region list may have it. */
  readonly isListed: boolean;
  /** Its letter in the place index; a capital where the unit is served in part. */
  readonly letter: string;
}

/** Every status with what follows from it, the strongest first: a unit has the strongest of its services. */
export const statusTable = {
  own: { isVisit: true, isServed: true, isListed: true, letter: 'o' },
  partner: { isVisit: true, isServed: true, isListed: true, letter: 'p' },
  remote: { isVisit: false, isServed: true, isListed: true, letter: 'r' },
  'not-served': { isVisit: false, isServed: false, isListed: true, letter: 'n' },
  /** No region list names the unit: it is never written, and never shown as served. */
  unknown: { isVisit: false, isServed: false, isListed: false, letter: 'u' },
} as const satisfies Readonly<Record<string, StatusFacts>>;

/** Who comes to a unit, or that nobody does. */
export type Status = keyof typeof statusTable;

type StatusThat<Fact extends 'isVisit' | 'isListed'> = {
  [Name in Status]: (typeof statusTable)[Name][Fact] extends true ? Name : never;
}[Status];

/** A status of a team that comes. */
export type VisitStatus = StatusThat<'isVisit'>;

/** A status that a region list may have. */
export type ListStatus = StatusThat<'isListed'>;

/** All statuses, the strongest first. */
export const statuses: readonly Status[] = Object.keys(statusTable).filter(isStatus);

/** Those that a region list may have, the strongest first. */
export const listStatuses: readonly ListStatus[] = statuses.filter(isListed);

/** Those of teams that come, the strongest first. */
export const visitStatuses: readonly VisitStatus[] = statuses.filter(isVisit);

/** Whether a status means that a team comes. */
export function isVisit(status: Status): status is VisitStatus {
  return statusTable[status].isVisit;
}

/** Whether a status means help, by visit or remotely: such a unit has a page. */
export function isServed(status: Status): boolean {
  return statusTable[status].isServed;
}

/** Whether a status means remote help only. */
export function isRemote(status: Status): boolean {
  return isServed(status) && !isVisit(status);
}

/** Whether a region list may have a status; `unknown` is that of the units that no list names. */
export function isListed(status: Status): status is ListStatus {
  return statusTable[status].isListed;
}

function isStatus(name: string): name is Status {
  return Object.hasOwn(statusTable, name);
}
