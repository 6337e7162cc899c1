import type { Outline } from '../sources/outlines.ts';

/** The units that share a vertex with each unit, sorted. */
export function findNeighbours(outlines: ReadonlyMap<string, Outline>): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const units of unitsByVertex(outlines).values()) {
    for (const unit of units) for (const other of units) link(neighbours, unit, other);
  }
  return neighbours;
}

/** Adds a pair to both sides; a unit is no neighbour of itself. */
export function link(neighbours: Map<string, Set<string>>, unit: string, other: string): void {
  if (unit === other) return;
  for (const [one, two] of [
    [unit, other],
    [other, unit],
  ] as const) {
    const known = neighbours.get(one) ?? new Set();
    neighbours.set(one, known.add(two));
  }
}

function unitsByVertex(outlines: ReadonlyMap<string, Outline>): Map<string, Set<string>> {
  const units = new Map<string, Set<string>>();
  for (const [adcode, outline] of outlines) {
    for (const vertex of outline.flat(2)) {
      const key = vertex.join();
      units.set(key, (units.get(key) ?? new Set()).add(adcode));
    }
  }
  return units;
}
