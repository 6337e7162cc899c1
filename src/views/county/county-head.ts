import type { Site } from '../../domain/site/site-data.ts';
import { countyDescriptionText as text, countyTitleText } from '../../strings/site/county.ts';
import { durationText } from '../../strings/figures.ts';
import { whoKindText, whoText } from './county-answer.ts';
import { exceptionsText } from './county-townships.ts';
import { callOutPrice } from '../fees.ts';
import { fullName, titleName } from '../units/place-names.ts';
import { phoneOf } from '../referenced.ts';
import { mainTerms, whenText } from '../units/terms.ts';
import type { LeadMeasured } from '../units/unit-records.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { divisionPath } from '../../domain/site/urls.ts';
import { divisionCrumbs } from '../links.ts';
import { toFrame } from '../frame.ts';
import type { Frame } from '../frame.ts';
import { countyNodes } from './county-nodes.ts';

/** The frame of a county page. */
export function countyFrame(site: Site, unit: ListedUnit): Frame {
  const { division, adcode } = unit;
  return toFrame(site, {
    title: countyTitles(site, unit),
    description: countyDescription(site, unit),
    path: divisionPath(site.gazetteer, division),
    subject: { kind: 'county', adcode },
    crumbs: divisionCrumbs(site, division),
    dates: { updated: unit.verified },
    nodes: countyNodes(site, unit),
  });
}

/** Titles of a county page, the fullest first: the place, the trade, who comes or which townships are served. */
function countyTitles(site: Site, unit: ListedUnit): readonly [string, ...string[]] {
  const { trade } = site.settings;
  const { division, visits, only } = unit;
  const name = titleName(site.gazetteer, division);
  const { whole, part, remote, partRemote, plain, price, onlyRemote } = countyTitleText;
  if (visits.length === 0)
    return only === undefined
      ? [remote(name, trade), onlyRemote(name, trade), onlyRemote(name, '')]
      : [partRemote(name, trade, only), partRemote(name, '', only)];
  if (only !== undefined) return [part(name, trade, only), part(name, '', only)];
  const title = whole(name, trade, whoKindText(visits));
  const callOut = callOutPrice(unit.visited);
  const bare = plain(name, trade);
  return callOut === undefined ? [title, bare] : [price(title, callOut), title, bare];
}

/** One to three sentences that answer before the page is opened. */
function countyDescription(site: Site, unit: ListedUnit): string {
  const sentences = [
    [whoClause(site, unit), ...whenClauses(site, unit)],
    priceClauses(unit),
    [text.phone(phoneOf(site, site.settings.hotline).number)],
  ];
  return sentences
    .filter((clauses) => clauses.length > 0)
    .map((clauses) => `${clauses.join('，')}。`)
    .join('');
}

function whoClause(site: Site, unit: ListedUnit): string {
  const { division, visits, only } = unit;
  const name = fullName(site.gazetteer, division);
  const place = only === undefined ? name : name + text.only(only);
  return visits.length === 0 ? text.remote(place) : text.visits(place, whoText(site, visits));
}

function whenClauses(site: Site, unit: ListedUnit): readonly string[] {
  const visit = unit.visits.find(({ service }) => service === unit.lead?.id);
  const { response, days } = visit ? mainTerms(visit) : {};
  const promise = whenText({ response });
  const { measured } = unit;
  const exceptions = exceptionsText(site, unit);
  return [
    ...(promise === undefined ? [] : [text.promise(promise)]),
    ...(days === undefined ? [] : [days]),
    ...(exceptions === undefined ? [] : [exceptions]),
    ...(measured && measured !== 'too-few' ? [measuredClause(measured)] : []),
  ];
}

function measuredClause({ record, service = '' }: LeadMeasured): string {
  return service + text.measured(durationText(record.medianMinutes));
}

function priceClauses({ visited }: ListedUnit): readonly string[] {
  const callOut = callOutPrice(visited);
  return [
    ...(callOut === undefined ? [] : [text.callOut(callOut)]),
    ...visited.slice(0, 1).map(({ title, from }) => text.from(title, from)),
  ];
}
