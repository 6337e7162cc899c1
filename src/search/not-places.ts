/** Phrases of everyday and trade language in which the stem of a county hides: 公安县, 修水县. */
const phrases = /公安(?=[局厅部机备])|修水(?=[管龙电泵表箱])/g;

/** Words that are one character away from a name, but are none. */
const words =
  /^(?:(?:开发|高新|服务|工业|住宅|示范|保税|营业|旅游|小|景|园|社|山|地|市|新)区|(?:城|都|门|夜|超|股|上|本)市)$/;

/** The text with a mark over each character of a phrase that only looks like a place. */
export function maskPhrases(text: string): string {
  return text.replace(phrases, (phrase) => '·'.repeat(phrase.length));
}

/** Whether a text only looks like a name that was mistyped. */
export function isNoName(text: string): boolean {
  return words.test(text) || maskPhrases(text) !== text;
}
