import { isLeafPrefecture, isUnit } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { percentOf } from '../../strings/figures.ts';
import { homeText } from '../../strings/site/home.ts';
import { countUnits } from './unit-counts.ts';
import { oncePer } from '../once-per.ts';

/** How many of the country's units are visited, in clauses. */
export function networkAnswer(site: Site): readonly string[] {
  const { total, visited } = networkCounts(site);
  return [homeText.total(total), homeText.visited(visited), homeText.share(percentOf(visited, total))];
}

/** What is counted separately (units in part, units with remote help only), and that leaf prefectures are counted. */
export function networkApart(site: Site): string {
  const counts = networkCounts(site);
  const { divisions } = site.gazetteer;
  const leaves = divisions.filter((division) => isLeafPrefecture(site.gazetteer, division)).length;
  const clauses = [
    ...(counts.visitedInPart > 0 ? [homeText.inPart(counts.visitedInPart)] : []),
    ...(counts.remote > 0 ? [homeText.remote(counts.remote)] : []),
  ];
  return (clauses.length > 0 ? homeText.apart(clauses) : '') + (leaves > 0 ? homeText.leaves(leaves) : '');
}

const networkCounts = oncePer((site: Site) =>
  countUnits(
    site,
    site.gazetteer.divisions.filter((division) => isUnit(site.gazetteer, division)),
  ),
);
