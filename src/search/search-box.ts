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
  let turn = 0;
  const close = () => {
    turn += 1;
    popup.close();
  };
  const suggest = () => {
    const query = input.value.trim();
    if (query === '') {
      close();
      return;
    }
    const mine = (turn += 1);
    void showPlaces(query, { popup, places, hotline, isAsked: () => mine === turn });
  };
  input.addEventListener('focus', () => void loadMatcher(places).catch(() => undefined), { once: true });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) suggest();
  });
  input.addEventListener('compositionend', suggest);
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) onKey(event, popup, suggest, close);
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
}

interface Asked {
  readonly popup: Popup;
  /** Address of the place index. */
  readonly places: string;
  readonly hotline: string;
  /** False once something else was typed, or the list was closed. */
  readonly isAsked: () => boolean;
}

async function showPlaces(query: string, { popup, places, hotline, isAsked }: Asked): Promise<void> {
  const loading = setTimeout(() => isAsked() && popup.show(searchText.loading, []), 300);
  try {
    const matcher = await loadMatcher(places);
    if (!isAsked()) return;
    const found = matcher.match(query);
    const options = found.results.map((match) => ({
      url: match.url,
      content: element('li', {}, placeName(match), placeStatus(match)),
    }));
    popup.show(foundSentence(found, query, hotline), options);
  } catch {
    if (isAsked()) popup.show(searchText.unavailable, []);
  } finally {
    clearTimeout(loading);
  }
}

function onKey(event: KeyboardEvent, popup: Popup, suggest: () => void, close: () => void): void {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (!popup.isOpen()) return suggest();
    return popup.move(event.key === 'ArrowDown' ? 1 : -1);
  }
  if (event.key === 'Escape') {
    if (popup.isOpen()) event.preventDefault();
    return close();
  }
  if (event.key === 'Enter' && popup.choose()) event.preventDefault();
}
