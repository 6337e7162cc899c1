import type { GonePage } from '../../domain/site/gone-pages.ts';

/** Why an old address leads elsewhere, as redirects.csv and the page of changes tell it. */
export const goneReason: Readonly<Record<GonePage['why'], string>> = {
  moved: '页面地址改了',
  successor: '行政区划调整',
  'not-served': '不再提供服务',
  withdrawn: '页面已撤下',
};
