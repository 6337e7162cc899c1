/** Offers what is near, where the browser can tell the position; the rest is fetched when somebody asks for it. */
for (const area of document.querySelectorAll<HTMLElement>('[data-near]')) {
  if (isSecureContext && 'geolocation' in navigator) offer(area);
  else area.hidden = true;
}

function offer(area: HTMLElement): void {
  const { near = '', unavailable = '' } = area.dataset;
  area.classList.add('offered');
  const button = area.querySelector('button');
  const answer = area.querySelector<HTMLElement>('[role=status]');
  button?.addEventListener('click', () => {
    import('./near-me.ts').then(
      ({ showNearMe }) => showNearMe(area, near),
      () => {
        if (answer) answer.textContent = unavailable;
      },
    );
  });
}
