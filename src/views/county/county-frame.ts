import type { UnitCoverage } from '../../domain/coverage.ts';
import type { Division } from '../../domain/gazetteer.ts';
import { isIndexable } from '../../domain/index-policy.ts';
import type { Site } from '../../domain/site.ts';
import { divisionPath } from '../../domain/urls.ts';
import { countyDescription, countyTitle } from './county-head.ts';
import { countyNodes } from './county-nodes.ts';
import { divisionCrumbs } from '../crumbs.ts';
import { toFrame } from '../to-frame.ts';
import type { Frame } from '../frame.ts';

/** The frame of a county page. */
export function countyFrame(site: Site, division: Division, unit: UnitCoverage): Frame {
  return toFrame(site, {
    title: countyTitle(site, division, unit),
    description: countyDescription(site, division, unit),
    path: divisionPath(site.gazetteer, division),
    index: isIndexable({ kind: 'county', status: unit.status }),
    crumbs: divisionCrumbs(site, division),
    nodes: countyNodes(site, division, unit),
  });
}
