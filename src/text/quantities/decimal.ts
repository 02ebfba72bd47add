declare const brand: unique symbol;
/**
 * An exact number that is not negative, as plain digits without needless zeros: `5830000000`, `21.6`.
 * Floats are not used, for 0.29 × 100 is 28.999999999999996 and a guard must not be off by that.
 */
export type Decimal = string & { readonly [brand]: 'Decimal' };

function join(digits: bigint, places: number): Decimal {
  const padded = String(digits).padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const rest = padded.slice(padded.length - places).replace(/0+$/, '');
  return (rest === '' ? whole : `${whole}.${rest}`) as Decimal;
}

function split(value: Decimal): readonly [digits: bigint, places: number] {
  const [whole = '0', rest = ''] = value.split('.');
  return [BigInt(whole + rest), rest.length];
}

/** The number that digits say, `1,309` and `08.70` too; an error for anything else. */
export function decimal(text: string): Decimal {
  const plain = text.replaceAll(/[,，]/g, '');
  const match = /^(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) throw new Error(`not a number: ${JSON.stringify(text)}`);
  const [, whole = '0', rest = ''] = match;
  return join(BigInt(whole + rest), rest.length);
}

/** The number with its point moved: by 8 to the right, 58.3 is 5830000000; by −2, 0.583. */
export function shiftPoint(value: Decimal, by: number): Decimal {
  const [digits, places] = split(value);
  return by >= places ? join(digits * 10n ** BigInt(by - places), 0) : join(digits, places - by);
}

/** The exact sum. */
export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const [a, aPlaces] = split(one);
  const [b, bPlaces] = split(other);
  const places = Math.max(aPlaces, bPlaces);
  return join(a * 10n ** BigInt(places - aPlaces) + b * 10n ** BigInt(places - bPlaces), places);
}

/** The exact product. */
export function multiplyDecimals(one: Decimal, other: Decimal): Decimal {
  const [a, aPlaces] = split(one);
  const [b, bPlaces] = split(other);
  return join(a * b, aPlaces + bPlaces);
}

/** Digits without the zeros around them; numbers a power of ten apart have the same: `583`. */
export function significantDigits(value: Decimal): string {
  return value.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}
