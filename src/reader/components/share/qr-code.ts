import { correction, generate } from 'lean-qr';

/** Empty modules that must stand around a code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code on a grid of modules, its quiet zone within. */
export interface QrCode {
  /** Modules along a side. */
  readonly size: number;
  /** Runs of dark modules, row by row: `[x, y, length]`. */
  readonly runs: readonly (readonly [x: number, y: number, length: number])[];
}

/** The code of an address, of error level M at least. */
export function qrCode(address: string): QrCode {
  const bitmap = generate(address, { minCorrectionLevel: correction.M });
  const runs: [number, number, number][] = [];
  for (let y = 0; y < bitmap.size; y += 1) {
    for (let x = 0; x < bitmap.size; x += 1) {
      if (!bitmap.get(x, y)) continue;
      const last = runs.at(-1);
      const goesOn = last !== undefined && last[1] === y + QUIET && last[0] + last[2] === x + QUIET;
      if (goesOn) last[2] += 1;
      else runs.push([x + QUIET, y + QUIET, 1]);
    }
  }
  return { size: bitmap.size + QUIET * 2, runs };
}
