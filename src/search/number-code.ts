// 64 letters that need no escape in JSON, HTML or an address. The first 32 end a number, the others
// say that more of it follows: five bits a letter, so a gap under 32 is one letter.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;

/** Writes a whole number ≥ 0. */
function writeNumber(number: number): string {
  let text = '';
  let rest = number;
  while (rest >= BASE) {
    text += LETTERS.charAt(BASE + (rest % BASE));
    rest = Math.floor(rest / BASE);
  }
  return text + LETTERS.charAt(rest);
}

/** Reads numbers in a row; a foreign letter, or an end within a number, is an error. */
function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let weight = 1;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) throw new Error(`search: ${JSON.stringify(letter)} in a list of numbers`);
    number += (value % BASE) * weight;
    weight *= BASE;
    if (value >= BASE) continue;
    numbers.push(number);
    number = 0;
    weight = 1;
  }
  if (weight > 1) throw new Error('search: a list of numbers ends within a number');
  return numbers;
}

/** Writes whole numbers ≥ 0 in rising order by their gaps: `0, 1, 2, 40` is `AAAlB`. */
export function writeRising(numbers: readonly number[]): string {
  let text = '';
  let next = 0;
  for (const number of numbers) {
    const gap = number - next;
    if (!Number.isSafeInteger(gap) || gap < 0)
      throw new Error(`search: ${number} is not a number behind ${next - 1}`);
    text += writeNumber(gap);
    next = number + 1;
  }
  return text;
}

/** Reads what `writeRising` wrote; a foreign letter, or an end within a number, is an error. */
export function readRising(text: string): readonly number[] {
  let next = 0;
  return readNumbers(text).map((gap) => {
    next += gap + 1;
    return next - 1;
  });
}

/** Writes whole numbers in any order by their steps up and down. */
export function writeSteps(numbers: readonly number[]): string {
  let last = 0;
  return numbers
    .map((number) => {
      const step = number - last;
      last = number;
      return writeNumber(step < 0 ? -2 * step - 1 : 2 * step);
    })
    .join('');
}

/** Reads what `writeSteps` wrote; a foreign letter, or an end within a number, is an error. */
export function readSteps(text: string): readonly number[] {
  let last = 0;
  return readNumbers(text).map((code) => {
    last += code % 2 === 0 ? code / 2 : -(code + 1) / 2;
    return last;
  });
}
