import { resultStatusText, searchText } from '../../strings/site/search.ts';
import { element, markedText, symbol } from '../elements.ts';
import type { PlaceMatch } from '../matcher/place-match.ts';
import type { Option } from './popup.ts';
import { rememberChoice } from './recent-choices.ts';

/** A place as a choice of a list. */
export function placeOption(match: PlaceMatch): Option {
  return {
    url: match.url,
    content: [placeName(match), placeStatus(match)],
    chosen: () => rememberChoice(match.adcode),
  };
}

/**
 * A place as an entry of a page.
 * @param note stands under its status
 */
export function placeItem(match: PlaceMatch, note = ''): HTMLElement {
  const link = element('a', { href: match.url }, placeName(match));
  link.addEventListener('click', () => rememberChoice(match.adcode));
  const status = placeStatus(match);
  if (note !== '') status.append(element('span', { class: 'block soft' }, note));
  return element('li', { class: 'pair' }, link, status);
}

/** A place as it is shown: name with the match marked, what else it was found by, reading, parents. */
function placeName(match: PlaceMatch): HTMLElement {
  const { township, zone, formerly, name, parents, ranges, reading } = match;
  const marked = township ?? (zone === null && formerly === null ? name : undefined);
  const line = element('span', {}, element('b', {}, ...(marked ? markedText(marked, ranges) : [name])));
  const other = zone ?? formerly;
  if (other !== null) {
    const prefix = zone === null ? searchText.formerly : searchText.zone;
    line.append(' ', element('span', { class: 'small soft' }, prefix, ...markedText(other, ranges)));
  }
  if (reading) {
    const latin = { class: 'small soft', lang: 'zh-Latn-pinyin' };
    line.append(' ', element('span', latin, ...markedText(reading.text, reading.ranges)));
  }
  const above = township === null ? parents : [...parents, name];
  if (above.length > 0) line.append(element('span', { class: 'block small' }, above.join(' ')));
  return line;
}

/** Whether somebody comes, as shape and word. */
function placeStatus({ status, extent, township, townshipServed, url }: PlaceMatch): HTMLElement {
  const line = element('span', { class: 'small nb' });
  if (status === null) {
    line.append(url.endsWith('/coverage/') ? searchText.noPage : searchText.hub);
  } else if (extent !== null && townshipServed === false) {
    line.append(symbol('not-served'), searchText.townshipNotListed);
  } else {
    const shownExtent = township === null ? extent : extent && 'whole';
    line.append(symbol(status), resultStatusText(status, shownExtent));
  }
  return line;
}
