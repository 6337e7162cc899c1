import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import { isIndexable } from '../../domain/site/index-policy.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { divisionPath } from '../../domain/site/urls.ts';
import { countyDescription, countyTitle } from './county-head.ts';
import { countyNodes } from './county-nodes.ts';
import { divisionCrumbs } from '../crumbs.ts';
import { toFrame } from '../frame.ts';
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
