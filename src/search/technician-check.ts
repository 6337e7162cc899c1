import { isTechnicianName, technicianHash } from '../domain/contacts/technician-key.ts';
import type { TechnicianName } from '../domain/contacts/technician-key.ts';
import type { TechnicianFile } from '../domain/contacts/technician-file.ts';
import { dateInShanghai } from '../domain/hours/today.ts';
import { technicianText as text } from '../strings/site/technician-check.ts';

interface Question {
  /** Of technicians.json. */
  readonly address: string;
  readonly hotline: string;
  /** ISO date; the page may have been built long ago. */
  readonly today: string;
}

const form = document.querySelector<HTMLFormElement>('form[data-technicians]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const { technicians: address = '', hotline = '', asOf } = form.dataset;
  const question = { address, hotline, today: asOf ?? dateInShanghai(Date.now()) };
  const status = form.querySelector('[role=status]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  // The answer to the newest question alone is shown.
  let asked = 0;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = nameIn(form);
    const turn = (asked += 1);
    say(isTechnicianName(name) ? text.checking : text.incomplete);
    if (!isTechnicianName(name)) return;
    void answerTo(name, question)
      .catch(() => text.unavailable(hotline))
      .then((answer) => {
        if (turn === asked) say(answer);
      });
  });
}

function nameIn(form: HTMLFormElement): TechnicianName {
  const data = new FormData(form);
  const told = (key: string) => {
    const value = data.get(key);
    return typeof value === 'string' ? value : '';
  };
  return { badge: told('badge'), surname: told('surname') };
}

// The list is fetched whole, so that nobody learns which badge was looked up.
async function answerTo(name: TechnicianName, { address, hotline, today }: Question): Promise<string> {
  const response = await fetch(address);
  const file: unknown = response.ok ? await response.json() : undefined;
  if (!isTechnicianFile(file) || file.salt === undefined) return text.unavailable(hotline);
  const hash = await technicianHash(name, file.salt);
  const found = file.technicians.find((technician) => technician.hash === hash);
  if (!found || found.validUntil < today) return text.unlisted(hotline);
  const regions = found.regions.length > 0 ? text.regions(found.regions) : '';
  return text.listed(found.employer, found.validUntil) + regions + text.listedBut(hotline);
}

/** The file is made with the site, so that it is one says enough. */
function isTechnicianFile(value: unknown): value is TechnicianFile {
  return typeof value === 'object' && value !== null && 'technicians' in value;
}
