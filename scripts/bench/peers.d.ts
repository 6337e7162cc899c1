// What the benchmark uses of the pinned packages, so that types hold before these are installed.

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
