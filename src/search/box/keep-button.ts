import { searchText } from '../../strings/site/search.ts';
import { element } from '../elements.ts';
import { forgetChoices, recentChoices, startRemembering } from './recent-choices.ts';

/**
 * The button by which somebody asks to have chosen places remembered, or forgotten, and a word on where they lie.
 * @param changed is called after either
 */
export function createKeepButton(changed: () => void): HTMLElement {
  const button = element('button', { type: 'button' });
  const line = element('div', { class: 'keep small soft' }, button, searchText.keptHere);
  const label = () => (button.textContent = recentChoices() ? searchText.forget : searchText.remember);
  button.addEventListener('click', () => {
    if (recentChoices()) forgetChoices();
    else startRemembering();
    label();
    changed();
  });
  label();
  return line;
}
