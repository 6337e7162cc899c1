import { writableKeys } from '../../data/yaml/writable-keys.ts';
import { contentFiles } from '../content-files.ts';

/** The words that may be keys in the YAML of the content folder. */
export const contentKeys = writableKeys(
  Object.values(contentFiles).flatMap(({ form, schema }) => (form === 'csv' ? [] : [schema])),
);
