import { nearText } from '../../strings/site/near-me.ts';
import { distanceText } from '../../strings/figures.ts';
import { isVisit } from '../../domain/coverage/status.ts';
import { phoneHref } from '../../domain/contacts/phone.ts';
import { element } from '../elements.ts';
import { loadMatcher } from '../box/load-matcher.ts';
import { findNearby } from './nearest.ts';
import type { Near, Nearby, Position } from './nearest.ts';
import { placeItem } from '../box/place-answer.ts';
import type { PlaceMatcher } from '../matcher/place-matcher.ts';
import { pointsUrl } from './points-file.ts';
import type { ListedPoint, PointsFile } from './points-file.ts';

const shownUnits = 5;
const shownPoints = 3;
const patience = 10_000;
/** An old position is good enough for counties. */
const freshness = 300_000;
/** Metres from which a position is said to be coarse. */
const coarse = 5000;

let turn = 0;

/**
 * Asks for the position and shows what is near. The position stays here: nothing that is fetched depends on it.
 * @param area gets the answer in place of the one before; its `[role=status]` says how it goes
 */
export async function showNearMe(area: HTMLElement, placesUrl: string): Promise<void> {
  const mine = (turn += 1);
  const status = area.querySelector('[role=status]');
  const say = (text: string) => {
    if (mine === turn && status) status.textContent = text;
  };
  area.querySelector('.nearby')?.remove();
  say(nearText.asking);
  const position = await askPosition();
  if (typeof position === 'string') {
    say(position);
    return;
  }
  const late = setTimeout(() => say(nearText.loading), 300);
  try {
    const [matcher, points] = await Promise.all([loadMatcher(placesUrl), loadPoints(pointsUrl(placesUrl))]);
    const nearby = findNearby(points, position);
    clearTimeout(late);
    if (mine !== turn) return;
    say(nearby.units.length > 0 ? nearText.found + coarseText(position) : nearText.far);
    if (nearby.units.length > 0) area.append(nearbyLists(nearby, matcher));
  } catch {
    say(nearText.unavailable);
  } finally {
    clearTimeout(late);
  }
}

/** The position, or a sentence on why there is none. */
function askPosition(): Promise<Position | string> {
  const reasons = [nearText.unmeasured, nearText.denied, nearText.unmeasured, nearText.late];
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lng: coords.longitude, lat: coords.latitude, accuracy: coords.accuracy }),
      ({ code }) => resolve(reasons[code] ?? nearText.unmeasured),
      { timeout: patience, maximumAge: freshness },
    );
  });
}

function coarseText({ accuracy }: Position): string {
  return accuracy < coarse ? '' : nearText.coarse(Math.ceil(accuracy / 1000));
}

function nearbyLists({ units, points }: Nearby, matcher: PlaceMatcher): HTMLElement {
  const staffed = points.slice(0, shownPoints).map(pointItem);
  return element(
    'div',
    { class: 'nearby results' },
    element('h3', {}, nearText.units),
    element('ul', { class: 'list' }, ...unitItems(units, matcher)),
    element('h3', {}, nearText.points),
    staffed.length > 0 ? element('ul', { class: 'list' }, ...staffed) : element('p', {}, nearText.noPoints),
  );
}

/** The nearest units, and the nearest one that somebody comes to, where none of these is. */
function unitItems(units: Nearby['units'], matcher: PlaceMatcher): readonly HTMLElement[] {
  const matches = units.flatMap(({ thing, kilometres }) =>
    matcher.match(thing, 1).results.map((match) => ({ match, kilometres })),
  );
  const isVisited = ({ match }: (typeof matches)[number]) => match.status !== null && isVisit(match.status);
  const shown = matches.slice(0, shownUnits);
  const visited = shown.some(isVisited) ? undefined : matches.find(isVisited);
  return [...shown, ...(visited ? [visited] : [])].map(({ match, kilometres }) =>
    placeItem(match, distanceText(kilometres)),
  );
}

function pointItem({ thing, kilometres }: Near<ListedPoint>): HTMLElement {
  const { name, address, hours, phones } = thing;
  const numbers = phones.flatMap((number) => [
    element('a', { href: phoneHref(number) }, number),
    element('span', {}, ' '),
  ]);
  return element(
    'li',
    {},
    element('div', { class: 'pair' }, element('b', {}, name), nowrap(distanceText(kilometres))),
    element('address', {}, address),
    element('p', { class: 'small' }, hours),
    element('p', {}, ...numbers),
  );
}

function nowrap(text: string): HTMLElement {
  return element('span', { class: 'small nb' }, text);
}

async function loadPoints(url: string): Promise<PointsFile> {
  const response = await fetch(url);
  const points: unknown = response.ok ? await response.json() : undefined;
  if (!isPointsFile(points)) throw new Error(`${url} holds no points: ${response.status}`);
  return points;
}

/** The file is made with the site, so that it is one says enough. */
function isPointsFile(value: unknown): value is PointsFile {
  return typeof value === 'object' && value !== null && 'units' in value && 'points' in value;
}
