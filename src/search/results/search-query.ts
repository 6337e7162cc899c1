/** Starts the search page where something is asked; the rest is fetched then. */
const root = document.querySelector<HTMLElement>('[data-pagefind]');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const first = root?.querySelector('p');

if (root && first && query === '') first.hidden = false;
if (root && first && query !== '') {
  import('./search-page.ts').then(
    ({ startSearchPage }) => startSearchPage(root, query),
    () => {
      first.textContent = root.dataset.unavailable ?? '';
      first.hidden = false;
    },
  );
}
