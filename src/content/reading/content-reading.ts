import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer, Townships } from '../../domain/places/gazetteer.ts';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { ContentReading } from './read-content.ts';
import { readContent } from './read-content.ts';

declare global {
  /** The last readings of this process: a build evaluates this module several times. */
  var areaservedReadings:
    { content?: Reading<ContentReading>; gazetteer?: Reading<GazetteerReading> } | undefined;
}

interface Reading<Value> {
  /** The files as they were. */
  readonly files: string;
  readonly value: Value;
}

interface GazetteerReading {
  readonly gazetteer: Gazetteer;
  /** Read when they are first asked for. */
  readonly townships: () => Townships;
}

/** Reads the content folder, or gives the last reading while no file of the folder has changed since. */
export function readContentOnce(folder: string): ContentReading {
  const readings = (globalThis.areaservedReadings ??= {});
  readings.content = current(readings.content, folder, readContent);
  return readings.content.value;
}

/** Reads the gazetteer, or gives the last reading while no file of its folder has changed since. */
export function readGazetteerOnce(folder: string): GazetteerReading {
  const readings = (globalThis.areaservedReadings ??= {});
  readings.gazetteer = current(readings.gazetteer, folder, () => {
    let townships: Townships | undefined;
    return { gazetteer: readGazetteer(folder), townships: () => (townships ??= readTownships(folder)) };
  });
  return readings.gazetteer.value;
}

function current<Value>(
  known: Reading<Value> | undefined,
  folder: string,
  read: (folder: string) => Value,
): Reading<Value> {
  const files = filesOf(folder);
  return known?.files === files ? known : { files, value: read(folder) };
}

// Path, size and time of change of every file; links that lead nowhere, as editors leave them, have none.
function filesOf(folder: string): string {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  return [folder, ...paths.map((path) => `${path} ${fileState(join(folder, path))}`)].join('\n');
}

function fileState(path: string): string {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false });
  return state ? [state.size, state.mtimeNs, state.ctimeNs].map(String).join(' ') : '';
}
