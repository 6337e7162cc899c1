import { searchText } from '../strings/search.ts';
import { element } from './elements.ts';
import { foundSentence } from './found-sentence.ts';
import { loadMatcher } from './load-matcher.ts';
import { placeName, placeStatus } from './place-answer.ts';
import { createPopup } from './popup.ts';
import type { Popup } from './popup.ts';

/** Offers places while somebody types into a search form; the form works without it. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-places]')) {
  const input = form.querySelector('input');
  if (input) startSearchBox(form, input);
}

function startSearchBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const { places = '', hotline = '' } = form.dataset;
  const popup = createPopup(input, searchText.listLabel);
  const suggest = () => void showPlaces(input, popup, places, hotline);
  input.addEventListener('focus', () => void loadMatcher(places).catch(() => undefined), { once: true });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) suggest();
  });
  input.addEventListener('compositionend', suggest);
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) onKey(event, input, popup, suggest);
  });
  input.addEventListener('blur', popup.close);
}

async function showPlaces(
  input: HTMLInputElement,
  popup: Popup,
  places: string,
  hotline: string,
): Promise<void> {
  const query = input.value.trim();
  if (query === '') {
    popup.close();
    return;
  }
  const loading = setTimeout(() => popup.show(searchText.loading, []), 300);
  try {
    const matcher = await loadMatcher(places);
    if (input.value.trim() !== query) return;
    const found = matcher.match(query);
    const options = found.results.map((match) => ({
      url: match.url,
      content: element('li', {}, placeName(match), placeStatus(match)),
    }));
    popup.show(foundSentence(found, query, hotline), options);
  } catch {
    popup.show(searchText.unavailable, []);
  } finally {
    clearTimeout(loading);
  }
}

function onKey(event: KeyboardEvent, input: HTMLInputElement, popup: Popup, suggest: () => void): void {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (!popup.isOpen()) return input.value.trim() === '' ? undefined : suggest();
    return popup.move(event.key === 'ArrowDown' ? 1 : -1);
  }
  if (event.key === 'Escape' && popup.isOpen()) {
    event.preventDefault();
    return popup.close();
  }
  if (event.key === 'Enter' && popup.choose()) event.preventDefault();
}
