/** Languages of reports. */
export type Language = 'zh' | 'en';

/** A text in each language. */
export type Bilingual<Text = string> = Readonly<Record<Language, Text>>;

/**
 * The language of the environment: Chinese where `LANG` is, else English. What is empty counts as not set.
 * @example languageOf({ LANG: 'zh_CN.UTF-8' }) // 'zh'
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const lang = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((one) => one !== undefined && one !== '');
  return lang?.startsWith('zh') === true ? 'zh' : 'en';
}
