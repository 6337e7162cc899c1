import { element } from '../elements.ts';

/** One choice of the list. */
export interface Option {
  readonly url: string;
  readonly content: readonly (Node | string)[];
  /** Called before the page is left for the address. */
  readonly chosen?: () => void;
}

/** The list below an input, after the combobox pattern of WAI-ARIA: the focus stays in the input. */
export interface Popup {
  show: (sentence: string, options: readonly Option[]) => void;
  close: () => void;
  isOpen: () => boolean;
  /** Whether somebody has gone into the list: it stays as it is then. */
  isMoved: () => boolean;
  /** Makes the next option active, or with -1 the one before; past the ends none is. */
  move: (step: 1 | -1) => void;
  /** Goes where the active option leads; false where none is active. */
  choose: () => boolean;
}

const announceAfter = 400;

/**
 * Makes an input a combobox; nothing is active until an arrow key says so.
 * @param pop what opens: its paragraph takes the sentence, the list is put behind it
 */
export function createPopup(input: HTMLInputElement, pop: HTMLElement, label: string): Popup {
  const id = 'places';
  const sentence = pop.querySelector('p') ?? element('p');
  const list = element('ul', { role: 'listbox', id, 'aria-label': label });
  const live = element('div', { role: 'status', class: 'unseen' });
  let options: readonly Option[] = [];
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  pop.replaceChildren(sentence, list);
  pop.after(live);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', id);
  // The focus stays in the input, wherever in the list somebody points.
  pop.addEventListener('pointerdown', (event) => event.preventDefault());

  const activate = (index: number) => {
    active = index;
    [...list.children].forEach((child, i) => child.setAttribute('aria-selected', String(i === active)));
    const chosen = list.children[active];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const open = (isOpen: boolean) => {
    pop.hidden = !isOpen;
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(isOpen && options.length > 0));
    activate(-1);
  };
  const announce = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => (live.textContent = text), announceAfter);
  };
  const close = () => {
    open(false);
    announce('');
  };
  // Closed first: the address may lie on this page, and the browser may keep the page as it is left.
  const go = ({ url, chosen }: Option) => {
    close();
    chosen?.();
    location.assign(url);
  };
  open(false);

  return {
    show(text, shown) {
      options = shown;
      sentence.textContent = text;
      list.replaceChildren(...shown.map((option, i) => optionItem(option, `${id}-${i}`, go)));
      open(true);
      announce(text);
    },
    close,
    isOpen: () => !pop.hidden,
    isMoved: () => active >= 0,
    move(step) {
      const places = options.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    },
    choose() {
      const option = options[active];
      if (option) go(option);
      return option !== undefined;
    },
  };
}

function optionItem(option: Option, id: string, go: (option: Option) => void): HTMLElement {
  const item = element('li', { role: 'option', id }, ...option.content);
  item.addEventListener('click', () => go(option));
  return item;
}
