/** Languages of reports. */
export type Language = 'zh' | 'en';

/**
 * The language of the environment: Chinese where `LANG` is, else English.
 * @example languageOf({ LANG: 'zh_CN.UTF-8' }) // 'zh'
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const lang = env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return lang.startsWith('zh') ? 'zh' : 'en';
}
