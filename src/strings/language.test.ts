import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [{}, 'en'],
])('%o speaks %s', (env, language) => expect(languageOf(env)).toBe(language));
