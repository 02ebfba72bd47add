/**
 * Bytes as printable ASCII without `<`, `>` and `&`, so that no part of an HTML document reads
 * anything into them: 91 signs, of which two hold 13 bits. 23 % more than the bytes; base64 is 33 %.
 */
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .join('')
  .replace(/[<>&]/g, '');

/** Bits that two signs hold: 2¹³ = 8192 ≤ 91². */
const BITS = 13;
/** Bits that one sign holds, the last one of an odd number: 2⁶ = 64 ≤ 91. */
const LAST_BITS = 6;

/** Writes bytes as signs, two for each 13 bits; the last are filled up with zeros, less than a byte. */
export function writeLetters(bytes: Uint8Array): string {
  let letters = '';
  let held = 0;
  let count = 0;
  const put = (value: number) => {
    letters += SIGNS.charAt(Math.floor(value / SIGNS.length)) + SIGNS.charAt(value % SIGNS.length);
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    if (count < BITS) continue;
    count -= BITS;
    put(held >> count);
    held &= (1 << count) - 1;
  }
  if (count >= LAST_BITS) put(held << (BITS - count));
  else if (count > 0) letters += SIGNS.charAt(held << (LAST_BITS - count));
  return letters;
}

/**
 * The bytes of `writeLetters`. White space and other signs that something on the way put in are passed
 * over.
 */
export function readLetters(letters: string): Uint8Array<ArrayBuffer> {
  const values = new Map([...SIGNS].map((sign, value) => [sign.charCodeAt(0), value]));
  const bytes = new Uint8Array(Math.ceil((letters.length / 2) * (BITS / 8)));
  let length = 0;
  let held = 0;
  let count = 0;
  let first: number | null = null;
  const take = (value: number, bits: number) => {
    held = (held << bits) | value;
    count += bits;
    while (count >= 8) {
      count -= 8;
      bytes[length++] = held >> count;
      held &= (1 << count) - 1;
    }
  };
  for (let at = 0; at < letters.length; at++) {
    const value = values.get(letters.charCodeAt(at));
    if (value === undefined) continue;
    if (first === null) first = value;
    else {
      take(first * SIGNS.length + value, BITS);
      first = null;
    }
  }
  if (first !== null) take(first, LAST_BITS);
  return bytes.subarray(0, length);
}
