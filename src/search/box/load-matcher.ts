import type { PlaceIndexFile } from '../place-index/place-index-file.ts';
import { createMatcher } from '../matcher/place-matcher.ts';
import type { PlaceMatcher } from '../matcher/place-matcher.ts';

const matchers = new Map<string, Promise<PlaceMatcher>>();

/**
 * The matcher over the place index at an address, fetched once; a failed request is tried again next time.
 * @param arriving the answer to a request that is under way
 */
export function loadMatcher(url: string, arriving?: Promise<Response>): Promise<PlaceMatcher> {
  const known = matchers.get(url);
  if (known) return known;
  const loading = readMatcher(url, arriving ?? fetch(url));
  matchers.set(url, loading);
  loading.catch(() => matchers.delete(url));
  return loading;
}

async function readMatcher(url: string, arriving: Promise<Response>): Promise<PlaceMatcher> {
  const response = await arriving;
  const index: unknown = response.ok ? await response.json() : undefined;
  if (!isPlaceIndex(index)) throw new Error(`${url} is no place index: ${response.status}`);
  await breath();
  const matcher = createMatcher(index);
  await breath();
  return matcher;
}

/** Lets the browser draw and answer before the next piece of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The file is made with the site, so that it is one says enough. */
function isPlaceIndex(value: unknown): value is PlaceIndexFile {
  return typeof value === 'object' && value !== null && 'names' in value && 'codes' in value;
}
