// The parts of the pinned packages that are used: type checks must not need them installed.

declare module 'address-parse' {
  const module: { default: { parse(text: string): readonly { code: string }[] } };
  export default module;
}

declare module 'address-smart-parse' {
  interface Part {
    code: string;
  }
  export function parseAddress(text: string): readonly { city?: Part; county?: Part }[];
}

declare module 'zh-address-parse' {
  export default function parse(text: string): {
    province: string;
    city: string;
    areaCode: string;
  };
}

declare module 'minisearch' {
  interface SearchOptions {
    combineWith?: 'AND' | 'OR';
    tokenize?: (text: string) => string[];
    boost?: Record<string, number>;
    prefix?: boolean;
    fuzzy?: (term: string) => number | false;
  }
  interface Options {
    fields: string[];
    tokenize?: (text: string) => string[];
    searchOptions?: SearchOptions;
  }
  export default class MiniSearch {
    constructor(options: Options);
    addAll(documents: readonly object[]): void;
    search(query: string, options: SearchOptions): { id: string }[];
  }
}

declare module 'flexsearch' {
  interface Field {
    field: string;
    tokenize: 'forward' | 'strict';
    encode: (text: string) => string[];
  }
  export class Document {
    constructor(options: { document: { id: string; index: Field[] } });
    add(document: Record<string, string>): void;
    search(
      query: string,
      options: { limit: number; suggest: boolean },
    ): { field?: string; result: (string | number)[] }[];
  }
}

declare module 'chrome-launcher' {
  export interface LaunchedChrome {
    port: number;
    kill(): void;
  }
  export function launch(options: {
    chromePath: string;
    chromeFlags: string[];
    logLevel: 'silent';
  }): Promise<LaunchedChrome>;
}

declare module 'lighthouse' {
  interface Audit {
    score: number | null;
    title: string;
    numericValue?: number;
    details?: { items?: { url?: string; transferSize?: number }[] };
  }
  interface Category {
    score: number | null;
    auditRefs: { id: string; weight: number }[];
  }
  export interface Result {
    lighthouseVersion: string;
    environment: { benchmarkIndex: number; hostUserAgent: string };
    runtimeError?: { message: string };
    audits: Record<string, Audit>;
    categories: Record<string, Category>;
  }
  export interface RunnerResult {
    lhr: Result;
    artifacts: { LinkElements: { rel: string; href: string | null }[] };
  }
  export default function lighthouse(
    url: string,
    options: { port: number; logLevel: 'error'; onlyCategories: string[] },
  ): Promise<RunnerResult | undefined>;
}
