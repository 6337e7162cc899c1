import { Document, isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { RegionList } from '../../domain/coverage/region-list.ts';
import type { ListStatus } from '../../domain/coverage/status.ts';
import type { Checked } from '../../domain/problems/problem.ts';
import { contentKeys } from '../../content/reading/content-keys.ts';
import { regionsFile } from '../../content/regions/regions-file.ts';
import { readYaml } from '../../data/yaml/yaml-file.ts';

/** By it an editor's program knows the keys, and helps with them. */
const SCHEMA_LINE = '# yaml-language-server: $schema=../.schemas/region-list.json\n';

/** The facts that import asks for before it writes. */
export interface ListFacts {
  readonly title: string;
  readonly status: ListStatus;
  readonly partner?: string | undefined;
  readonly services: readonly string[];
  readonly verified: string;
  readonly source: string;
}

/** A new region list with these places. */
export function newRegionFile(facts: ListFacts, places: readonly string[]): string {
  const { title, status, partner, services, verified, source } = facts;
  const head = { title, status, ...(partner !== undefined && { partner }), services, verified, source };
  const document = new Document({ ...head, places });
  const list = document.get('services');
  if (isSeq(list)) list.flow = true;
  return SCHEMA_LINE + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * The text of a region list with places added at its end; all else stays as it is written. Places whose services,
 * day or source differ from the list's say so themselves.
 * @returns undefined where the text has no block of places to which lines can be added
 */
export function withPlaces(
  text: string,
  list: RegionList,
  facts: ListFacts,
  places: readonly string[],
): string | undefined {
  const root = parseDocument(text).contents;
  const sequence = isMap(root) ? root.get('places', true) : undefined;
  if (!isSeq(sequence) || sequence.flow === true || !sequence.range) return undefined;
  const start = sequence.range[0];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (indent.trim() !== '') return undefined;
  const last = sequence.items.at(-1);
  const lastEnd = hasRange(last) ? last.range[1] : start;
  const written = text.slice(0, lastEnd).trimEnd().length;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = text.indexOf('\n', written);
  const cut = lineEnd === -1 ? text.length : lineEnd + 1;
  const lines = places.map((place) => entryLines(place, ownTerms(list, facts), indent)).join('');
  const before = lineEnd === -1 ? `${text}${newline}` : text.slice(0, cut);
  return before + lines.replaceAll('\n', newline) + text.slice(cut);
}

/** Reads a text as the region list of this name. */
export function readRegionText(file: string, id: string, text: string): Checked<RegionList | undefined> {
  const { value: source, problems } = readYaml(file, text, contentKeys);
  const entry = regionsFile.read({ name: id, source });
  return { value: entry.row, problems: [...problems, ...entry.problems] };
}

type OwnTerms = Partial<Pick<ListFacts, 'services' | 'verified' | 'source'>>;

function ownTerms(list: RegionList, { services, verified, source }: ListFacts): OwnTerms {
  const isSame =
    services.length === list.services.length && services.every((id) => list.services.includes(id));
  return {
    ...(!isSame && { services }),
    ...(verified !== list.verified && { verified }),
    ...(source !== list.source && { source }),
  };
}

function entryLines(place: string, terms: OwnTerms, indent: string): string {
  const isPlain = Object.keys(terms).length === 0;
  const yaml = stringify([isPlain ? place : { place, ...terms }], { lineWidth: 0, collectionStyle: 'any' });
  return yaml.replace(/^(?=.)/gm, indent);
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
