import { createInterface } from 'node:readline/promises';
import type { ListFacts } from '../../src/import/files/region-file.ts';
import { listStatuses } from '../../src/domain/coverage/status.ts';
import { date, isId } from '../../src/data/values/fields.ts';
import { importMisuse } from '../../src/import/texts/import-misuse.ts';
import type { Bilingual, Language } from '../../src/strings/language.ts';
import { misuse } from '../arguments.ts';

/** The options of import that are facts. */
export interface FactOptions {
  readonly status?: string | undefined;
  readonly services?: string | undefined;
  readonly source?: string | undefined;
  readonly verified?: string | undefined;
  readonly partner?: string | undefined;
  readonly title?: string | undefined;
}

/** Ids that the content knows. */
export interface KnownIds {
  readonly services: readonly string[];
  readonly partners: readonly string[];
}

const FACTS = ['status', 'services', 'source', 'verified', 'partner'] as const;
type Fact = (typeof FACTS)[number];

/** The facts of a list. What is missing is asked on a terminal; else the command ends, for nothing is assumed. */
export async function askFacts(
  name: string,
  options: FactOptions,
  known: KnownIds,
  language: Language,
): Promise<ListFacts> {
  const answers = new Map(FACTS.flatMap((fact) => toAnswer(fact, options[fact])));
  for (const [fact, value] of answers) {
    if (!fits(fact, value, known))
      misuse(importMisuse.wrong(`--${fact}`, value, expected(fact, known))[language]);
  }
  const missing = missingFacts(answers);
  if (missing.length > 0 && !process.stdin.isTTY) {
    misuse(importMisuse.missing(missing.map((fact) => `--${fact}`))[language]);
  }
  for (let [fact] = missing; fact !== undefined; [fact] = missingFacts(answers)) {
    answers.set(fact, await ask(fact, known, language));
  }
  const status = listStatuses.find((one) => one === answers.get('status')) ?? 'own';
  return {
    title: options.title ?? name,
    status,
    ...(status === 'partner' && { partner: answers.get('partner') }),
    services: toIds(answers.get('services') ?? ''),
    source: answers.get('source') ?? '',
    verified: answers.get('verified') ?? '',
  };
}

function toAnswer(fact: Fact, value: string | undefined): [Fact, string][] {
  return value === undefined ? [] : [[fact, value]];
}

function missingFacts(answers: ReadonlyMap<Fact, string>): readonly Fact[] {
  const isPartner = answers.get('status') === 'partner';
  return FACTS.filter((fact) => !answers.has(fact) && (fact !== 'partner' || isPartner));
}

async function ask(fact: Fact, known: KnownIds, language: Language): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (;;) {
      const answer = (
        await terminal.question(importMisuse.question(`--${fact}`, expected(fact, known))[language])
      ).trim();
      if (fits(fact, answer, known)) return answer;
    }
  } finally {
    terminal.close();
  }
}

function fits(fact: Fact, value: string, { services, partners }: KnownIds): boolean {
  if (fact === 'status') return listStatuses.some((status) => status === value);
  if (fact === 'verified') return date.safeParse(value).success;
  if (fact === 'source') return value.trim() !== '';
  const [ids, all] = fact === 'partner' ? [[value], partners] : [toIds(value), services];
  return ids.length > 0 && ids.every((id) => isId(id) && (all.length === 0 || all.includes(id)));
}

function expected(fact: Fact, { services, partners }: KnownIds): Bilingual {
  const { zh, en } = importMisuse.expected[`--${fact}`];
  const ids = fact === 'services' ? services : fact === 'partner' ? partners : [];
  if (ids.length === 0) return { zh, en };
  const known = importMisuse.known(ids);
  return { zh: zh + known.zh, en: en + known.en };
}

function toIds(value: string): readonly string[] {
  const ids = value.split(/[,，、;\s]+/).filter((id) => id !== '');
  return [...new Set(ids)];
}
