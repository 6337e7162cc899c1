/** The page at an old address, where the host knows no redirects. */
export const movedText = {
  title: '页面换了地址',
  before: '这个页面换了地址：',
} as const;
