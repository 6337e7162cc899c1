import { resultStatusText, searchText } from '../strings/search.ts';
import { element, markedText, symbol } from './elements.ts';
import type { PlaceMatch } from './place-match.ts';

/** A place as it is shown: name with the match marked, reading, parents. */
export function placeName(match: PlaceMatch): HTMLElement {
  const { formerly, name, parents, ranges, reading } = match;
  const shown = element('b', {}, ...(formerly === null ? markedText(name, ranges) : [name]));
  const line = element('span', {}, shown);
  if (formerly !== null) {
    line.append(
      ' ',
      element('span', { class: 'small soft' }, searchText.formerly(''), ...markedText(formerly, ranges)),
    );
  }
  if (reading) {
    const latin = { class: 'small soft', lang: 'zh-Latn-pinyin' };
    line.append(' ', element('span', latin, ...markedText(reading.text, reading.ranges)));
  }
  if (parents.length > 0) line.append(element('span', { class: 'block small' }, parents.join(' ')));
  return line;
}

/** Whether somebody comes, as shape and word. */
export function placeStatus({ status, extent, url }: PlaceMatch): HTMLElement {
  const line = element('span', { class: 'small nb' });
  if (status === null) line.append(url.endsWith('/coverage/') ? searchText.noPage : searchText.hub);
  else line.append(symbol(status === 'not-served' ? 'none' : status), resultStatusText(status, extent));
  return line;
}
