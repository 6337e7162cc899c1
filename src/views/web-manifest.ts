import type { Site } from '../domain/site/site-data.ts';
import { withBase } from '../domain/site/urls.ts';

/** What a phone needs to keep the site on its first screen: `/site.webmanifest`. Colours are those of the light paper. */
export function webManifest({ settings, base }: Pick<Site, 'settings' | 'base'>): object {
  return {
    id: withBase(base, '/'),
    name: settings.title,
    short_name: settings.title,
    description: settings.summary,
    lang: 'zh-CN',
    start_url: withBase(base, '/'),
    scope: withBase(base, '/'),
    display: 'browser',
    background_color: '#f7f2e8',
    theme_color: '#f7f2e8',
    icons: [
      { src: withBase(base, '/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: withBase(base, '/icon-512.png'), type: 'image/png', sizes: '512x512', purpose: 'any maskable' },
    ],
  };
}
