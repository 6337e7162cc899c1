import type { Readable } from '../refusal.ts';

/** Control characters that stand in no text. */
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;
/** A list of places in Chinese holds at least one of these. */
const PLACE_WORD = /[省市县縣区區旗州盟镇鎮乡鄉街]/;

/** Decodes the text of a file: UTF-8 with or without a byte order mark, or GB18030, in which spreadsheets save. */
export function decodeText(bytes: Uint8Array): Readable<string> {
  if (isUtf16(bytes)) return { refusal: { kind: 'file-encoding', params: {} } };
  if (bytes.includes(0)) return { refusal: { kind: 'file-binary', params: {} } };
  const text = decode(bytes, 'utf-8') ?? decodeGb18030(bytes);
  if (text === undefined) {
    const loose = new TextDecoder('utf-8').decode(bytes.subarray(0, 4096));
    return { refusal: { kind: CONTROL.test(loose) ? 'file-binary' : 'file-encoding', params: {} } };
  }
  if (CONTROL.test(text)) return { refusal: { kind: 'file-binary', params: {} } };
  if (text.trim() === '') return { refusal: { kind: 'file-empty', params: {} } };
  return { value: text };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

// GB18030 takes almost any bytes: what becomes of damaged UTF-8 or of another encoding is no list of places.
function decodeGb18030(bytes: Uint8Array): string | undefined {
  if (isMostlyUtf8(bytes)) return undefined;
  const text = decode(bytes, 'gb18030');
  return text !== undefined && PLACE_WORD.test(text) && !/[\uE000-\uF8FF]/.test(text) ? text : undefined;
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = loose.match(/\uFFFD/g)?.length ?? 0;
  const chinese = loose.match(/\p{Script=Han}/gu)?.length ?? 0;
  return chinese > broken;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
