import type { PageFacts } from '../vocabulary/page.ts';

/**
 * A transcript decoded, or why it can't be and on which line (0: the whole file). `warning` and
 * `fault` are messages without file name.
 */
export type Decoded =
  | {
      readonly transcript: string;
      readonly encoding: PageFacts['encoding'];
      readonly warning: string | null;
    }
  | { readonly fault: string; readonly line: number };

/** Han, and the marks of Chinese text. */
const CHINESE = /[\p{sc=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]+/gu;
/** Share of characters beyond ASCII in a GB18030 reading that may be neither Han nor a CJK mark. */
const STRANGE = 0.1;

/**
 * Decodes a seed's bytes: UTF-8 (with or without a byte order mark), UTF-16 with one, or GB18030,
 * which older tools write. Bytes that are UTF-8 but for a fault are not guessed at: the fault names
 * the first bad byte.
 */
export function decodeTranscript(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be');
  const bad = firstBadByte(bytes);
  if (bad === null) return read(bytes, 'utf-8');
  if (looksLikeGb18030(bytes)) return read(bytes, 'gb18030');
  const value = (bytes[bad] ?? 0).toString(16).padStart(2, '0');
  return {
    fault: `byte ${bad + 1} (0x${value}) is not UTF-8: save the file as UTF-8 again`,
    line: bytes.subarray(0, bad).filter((byte) => byte === 0x0a).length + 1,
  };
}

function read(bytes: Uint8Array, encoding: PageFacts['encoding']): Decoded {
  try {
    const transcript = new TextDecoder(encoding, {
      fatal: true,
      ignoreBOM: encoding === 'utf-8',
    }).decode(bytes);
    const warning =
      encoding === 'utf-8'
        ? null
        : `the file is ${encoding.toUpperCase()}, not UTF-8: it was read, but save it as UTF-8`;
    return { transcript, encoding, warning };
  } catch {
    const fault = `the file says it is ${encoding.toUpperCase()} but is not: save it as UTF-8`;
    return { fault, line: 0 };
  }
}

/** Offset of the first byte that is not UTF-8 (RFC 3629), or null. */
export function firstBadByte(bytes: Uint8Array): number | null {
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes[i] ?? 0);
    if (length === 0) return i;
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k];
      if (next === undefined || (next & 0xc0) !== 0x80) return i + (next === undefined ? 0 : k);
    }
    if (isOverlong(bytes, i, length)) return i;
    i += length;
  }
  return null;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** Overlong forms, surrogates, and code points above U+10FFFF. */
function isOverlong(bytes: Uint8Array, at: number, length: number): boolean {
  const lead = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0;
  if (length === 3) return (lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f);
  return length === 4 && ((lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f));
}

/** Whole multi-byte UTF-8 sequences speak against GB18030; Chinese words in the reading speak for it. */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  const { whole, broken } = countSequences(bytes);
  if (whole > broken) return false;
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    const wide = text.replace(/[\0-\x7f]+/g, '');
    const strange = wide.replace(CHINESE, '').length;
    return wide !== '' && strange <= wide.length * STRANGE && !/[\ue000-\uf8ff]/.test(text);
  } catch {
    return false;
  }
}

/** Lead bytes beyond ASCII that begin a whole UTF-8 sequence, and those that do not. */
function countSequences(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    let fits = length > 1;
    for (let k = 1; fits && k < length; k++) fits = ((bytes[at + k] ?? 0) & 0xc0) === 0x80;
    if (fits) whole++;
    else if (lead >= 0x80) broken++;
    at += fits ? length : 1;
  }
  return { whole, broken };
}
