import type { Coverage } from '../coverage/coverage.ts';
import type { Division, Gazetteer } from '../places/gazetteer.ts';
import type { Manifest, ManifestPage } from './manifest.ts';
import { divisionPath, placePath } from './urls.ts';

/** A published address that is gone, and where it leads from now on. Paths without base. */
export interface GonePage {
  readonly from: string;
  readonly to: string;
  readonly why: 'moved' | 'successor' | 'not-served' | 'withdrawn';
}

interface Places {
  readonly gazetteer: Gazetteer;
  readonly coverage: Coverage;
}

/**
 * Where each page of the previous manifest leads that is no page any more and has no redirect: a division that moved
 * to its new address, a former one to its successor, a county that is not served to its row on the hub above, all
 * others to the home page.
 * @param paths of all pages that there are
 * @param redirected paths that redirects.csv knows already
 */
export function gonePages(
  previous: Manifest,
  paths: ReadonlySet<string>,
  redirected: ReadonlySet<string>,
  places: Places,
): readonly GonePage[] {
  return previous.pages
    .filter(({ path }) => path.endsWith('/') && !paths.has(path) && !redirected.has(path))
    .map((page) => ({ from: page.path, ...target(page, places) }));
}

function target({ adcode }: ManifestPage, places: Places): Omit<GonePage, 'from'> {
  const { gazetteer, coverage } = places;
  const division = adcode === undefined ? undefined : gazetteer.byAdcode.get(adcode);
  if (division) {
    const to = placePath(gazetteer, coverage, division);
    return { to, why: to.includes('#') ? 'not-served' : 'moved' };
  }
  const successors = adcode === undefined ? [] : successorsOf(gazetteer, adcode);
  const [first] = successors;
  if (!first) return { to: '/', why: 'withdrawn' };
  if (successors.length === 1) return { to: placePath(gazetteer, coverage, first), why: 'successor' };
  const above = gazetteer.byAdcode.get(first.parent ?? '');
  return { to: above ? divisionPath(gazetteer, above) : '/', why: 'successor' };
}

function successorsOf(gazetteer: Gazetteer, code: string): readonly Division[] {
  const row = gazetteer.history.find((one) => one.code === code);
  return row?.successors.flatMap((successor) => gazetteer.byAdcode.get(successor) ?? []) ?? [];
}

/**
 * The redirects that a host needs: without those whose old address is a page again, each leading to where the last
 * one of its chain leads. A circle is left as it is.
 * @param paths of all pages that there are
 * @example liveRedirects([{ from: '/a/', to: '/b/' }, { from: '/b/', to: '/c/' }], new Set()) // both lead to /c/
 */
export function liveRedirects<Row extends { readonly from: string; readonly to: string }>(
  rows: readonly Row[],
  paths: ReadonlySet<string>,
): readonly Row[] {
  const live = rows.filter(({ from }) => !paths.has(from));
  const next = new Map(live.map(({ from, to }) => [from, to]));
  return live.map((row) => {
    const seen = new Set([row.from]);
    let { to } = row;
    for (let further = next.get(pageOf(to)); further !== undefined; further = next.get(pageOf(to))) {
      if (seen.has(pageOf(to))) return row;
      seen.add(pageOf(to));
      to = further.includes('#') ? further : further + to.slice(pageOf(to).length);
    }
    return { ...row, to };
  });
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}
