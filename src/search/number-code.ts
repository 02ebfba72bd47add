// 64 letters that need no escape in JSON, HTML or an address. The first 32 end a number, the others
// say that more of it follows: five bits a letter, so a gap under 32 is one letter.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;

/** Writes whole numbers ≥ 0 in rising order by their gaps: `0, 1, 2, 40` is `AAAlB`. */
export function writeRising(numbers: readonly number[]): string {
  let text = '';
  let next = 0;
  for (const number of numbers) {
    let rest = number - next;
    if (!Number.isSafeInteger(rest) || rest < 0)
      throw new Error(`search: ${number} is not a number behind ${next - 1}`);
    while (rest >= BASE) {
      text += LETTERS.charAt(BASE + (rest % BASE));
      rest = Math.floor(rest / BASE);
    }
    text += LETTERS.charAt(rest);
    next = number + 1;
  }
  return text;
}

/** Reads what `writeRising` wrote; a foreign letter, or an end within a number, is an error. */
export function readRising(text: string): readonly number[] {
  const numbers: number[] = [];
  let next = 0;
  let gap = 0;
  let weight = 1;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) throw new Error(`search: ${JSON.stringify(letter)} in a list of numbers`);
    gap += (value % BASE) * weight;
    weight *= BASE;
    if (value >= BASE) continue;
    numbers.push(next + gap);
    next += gap + 1;
    gap = 0;
    weight = 1;
  }
  if (weight > 1) throw new Error('search: a list of numbers ends within a number');
  return numbers;
}
