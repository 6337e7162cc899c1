/**
 * Makes each search form offer places. What it takes is fetched when somebody goes into the form's input;
 * where that fails the form works as it is, and the next time somebody goes there it is tried again.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-places]')) {
  const input = form.querySelector('input');
  const pop = form.querySelector<HTMLElement>('.pop');
  if (input && pop) startWhenUsed(form, input, pop);
}

function startWhenUsed(form: HTMLFormElement, input: HTMLInputElement, pop: HTMLElement): void {
  const { places = '', unavailable = '' } = form.dataset;
  const sentence = pop.querySelector('p');
  const loading = sentence?.textContent ?? '';
  const patience = 300;
  let isStarting = false;
  let isComposing = false;
  let isSaid = false;
  const show = () =>
    (pop.hidden = !isSaid || isComposing || input.value === '' || document.activeElement !== input);
  const say = (text: string) => {
    if (sentence) sentence.textContent = text;
    isSaid = true;
    show();
  };
  const hide = () => (pop.hidden = true);
  const start = () => void fetchBox();
  const fetchBox = async () => {
    if (isStarting) return;
    isStarting = true;
    const late = setInterval(() => say(loading), patience);
    const arriving = fetch(places);
    arriving.catch(() => undefined);
    try {
      const { startBox } = await import('./box.ts');
      input.removeEventListener('focus', start);
      input.removeEventListener('blur', hide);
      input.removeEventListener('input', show);
      startBox({ form, input, pop, isComposing: () => isComposing }, arriving);
    } catch {
      say(unavailable);
      isStarting = false;
    } finally {
      clearInterval(late);
    }
  };
  input.addEventListener('compositionstart', () => (isComposing = true));
  input.addEventListener('compositionend', () => (isComposing = false));
  input.addEventListener('focus', start);
  input.addEventListener('blur', hide);
  // What was said before anything was typed.
  input.addEventListener('input', show);
  if (document.activeElement === input) start();
}
