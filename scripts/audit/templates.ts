/** One page of each template of the fixture site, without base; names as the tests print them. */
export const templates: readonly (readonly [name: string, path: string])[] = [
  ['home', ''],
  ['province', 'fujian/'],
  ['prefecture', 'fujian/zhangzhou/'],
  ['province of direct counties', 'hainan/'],
  ['county', 'fujian/zhangzhou/zhangpu/'],
  ['county of a partner', 'fujian/zhangzhou/yunxiao/'],
  ['county served remotely', 'fujian/zhangzhou/zhaoan/'],
  ['direct county served in part', 'hainan/dingan/'],
  ['leaf prefecture', 'guangdong/zhongshan/'],
  ['district of a municipality', 'beijing/chaoyang/'],
  ['service', 'services/opening/'],
  ['guide', 'guides/hotline/'],
  ['search', 'search/'],
  ['coverage', 'coverage/'],
  ['contact', 'contact/'],
  ['not found', '404.html'],
];
