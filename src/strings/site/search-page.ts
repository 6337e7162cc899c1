/** What the search page says. */
export const resultsText = {
  places: '地名',
  texts: '网页',
  searching: '正在查询。',
  placesUnavailable: '地名表没有取到，请过一会儿再试，或从下面的省份一级一级点进去。',
  firstPlaces: (count: number) => `先列${count}个`,
  textsUnavailable: '网页内容没有查成，请过一会儿再试。',
  noTexts: '没有网页写到这些。',
  textsFound: (words: string) => `写到${words}的网页：`,
  someFound: '没有网页把这些都写到，下面的写到其中几样：',
  more: '再看一些',
  nothing: { before: '可以', provinces: '从省份一级一级点进去', or: '，或打电话问：' },
} as const;

/** Said in place of pages while the site is being written: only a build has the full-text index. */
export const noTextsInDevelopment = '预览时不查网页内容：全文索引在构建时生成，用 npm start 可以看到。';
