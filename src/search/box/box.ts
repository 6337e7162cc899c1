import { searchText } from '../../strings/site/search.ts';
import { recentPlaces } from './recent-places.ts';
import { findPlaces } from './find-places.ts';
import { foundSentence } from './found-sentence.ts';
import { createKeepButton } from './keep-button.ts';
import { loadMatcher } from './load-matcher.ts';
import { isEndOfComposition } from './composition.ts';
import { placeOption } from './place-answer.ts';
import { createPopup } from './popup.ts';
import type { Option, Popup } from './popup.ts';
import type { Found } from '../matcher/place-matcher.ts';

/** A search form with its input, and the place for its list. */
export interface BoxParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly pop: HTMLElement;
  /** Whether an input method is still at what was typed: that is no query yet. */
  readonly isComposing: () => boolean;
}

/** More would hide the page. */
const shownPlaces = 10;

/**
 * Offers places while somebody types: a combobox whose list opens by itself, and in which nothing is chosen
 * until an arrow key says so. Enter without a choice sends the form.
 * @param arriving the answer to the request for the place index
 */
export function startBox(parts: BoxParts, arriving: Promise<Response>): void {
  const { form, input, pop } = parts;
  const { places = '', hotline = '' } = form.dataset;
  const popup = createPopup(input, pop, searchText.listLabel);
  let turn = 0;
  const close = () => {
    turn += 1;
    popup.close();
  };
  const suggest = () => {
    if (parts.isComposing()) return;
    const query = input.value.trim();
    const mine = (turn += 1);
    const asked = { popup, keep, form, places, hotline, isAsked: () => mine === turn };
    void (query === '' ? showRecent(asked) : showPlaces(query, asked));
  };
  const showAnew = () => {
    input.focus();
    suggest();
  };
  const keep = createKeepButton(showAnew);
  pop.append(keep);
  loadMatcher(places, arriving).catch(() => undefined);
  input.addEventListener('focus', () => {
    loadMatcher(places).catch(() => undefined);
    suggest();
  });
  listen(input, popup, suggest, close);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && (relatedTarget === input || pop.contains(relatedTarget)))) close();
  });
  form.addEventListener('submit', close);
  if (document.activeElement === input) suggest();
}

interface Asked {
  readonly popup: Popup;
  /** The line about remembering: only where there is something to choose. */
  readonly keep: HTMLElement;
  readonly form: HTMLFormElement;
  /** Address of the place index. */
  readonly places: string;
  readonly hotline: string;
  /** False once something else was typed, or the list was closed. */
  readonly isAsked: () => boolean;
}

function listen(input: HTMLInputElement, popup: Popup, suggest: () => void, close: () => void): void {
  let composedAt: number | undefined;
  input.addEventListener('input', suggest);
  input.addEventListener('compositionend', ({ timeStamp }) => {
    composedAt = timeStamp;
    suggest();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (isEndOfComposition(event, composedAt)) event.preventDefault();
    else onKey(event, popup, suggest, close);
  });
}

async function showPlaces(query: string, asked: Asked): Promise<void> {
  const { popup, keep, places, hotline, isAsked } = asked;
  const loading = setTimeout(() => isAsked() && popup.show(searchText.loading, []), 300);
  try {
    for await (const found of findPlaces(places, query, isAsked)) {
      clearTimeout(loading);
      if (!isAsked() || popup.isMoved()) return;
      keep.hidden = found.total === 0;
      popup.show(foundSentence(found, query, hotline), optionsOf(found, query, asked));
    }
  } catch {
    if (isAsked()) popup.show(searchText.unavailable, []);
  } finally {
    clearTimeout(loading);
  }
}

function optionsOf({ total, results }: Found, query: string, { form }: Asked): readonly Option[] {
  const options = results.slice(0, shownPlaces).map(placeOption);
  if (total <= shownPlaces) return options;
  const all = `${form.getAttribute('action') ?? ''}?q=${encodeURIComponent(query)}`;
  return [...options, { url: all, content: [searchText.allPlaces(total)] }];
}

/** What somebody chose before, where they asked to have it remembered. */
async function showRecent({ popup, keep, places, isAsked }: Asked): Promise<void> {
  popup.close();
  const recent = await recentPlaces(places).catch(() => []);
  if (isAsked()) keep.hidden = false;
  if (isAsked() && recent.length > 0) popup.show(searchText.recent, recent.map(placeOption));
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
