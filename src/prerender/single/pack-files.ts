import { exceptionsFor, respellAll } from '../../reader/single/respell.ts';
import type { PackedFiles } from '../../reader/single/unpack-files.ts';
import { pairParts, usualForms } from './pair-parts.ts';

/** Shorter JSON than this costs less than naming the part that it is. */
const SHORTEST = 12;

/** `data/en/a.json` and `data/zh-hant/a.json` beside `data/a.json`: what is alike is compressed better. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const bare = (path: string) => path.replace(/^data\/(?:en|zh-hant)\//, 'data/');
  const keys = [`${bare(a)}\n${a}`, `${bare(b)}\n${b}`] as const;
  return keys[0] < keys[1] ? -1 : 1;
}

/**
 * Writes an edition's files as JSON in which what occurs more than once, in whatever file, stands
 * once: an article is also in its page and its topics, and a sentence in the terms it names. What is
 * traditional is told by what was printed, as far as its characters have their usual other form. The
 * seed's data is a third so. `unpackFiles` reads it.
 */
export function packFiles(files: ReadonlyMap<string, unknown>): string {
  const entries = [...files].sort(byName);
  const originals = pairParts(new Map(entries));
  const forms = usualForms(originals);

  /** The original of a part that is nothing but this in other forms, or a text with exceptions. */
  const originalOf = (json: string): unknown => {
    const original = json.length < SHORTEST ? undefined : originals.get(json);
    if (original === undefined || typeof original === 'string') return original;
    return JSON.stringify(respellAll(original, forms)) === json ? original : undefined;
  };

  const counts = new Map<string, number>();
  const count = (value: unknown) => {
    const json = JSON.stringify(value);
    if (json.length >= SHORTEST) {
      const seen = counts.get(json) ?? 0;
      counts.set(json, seen + 1);
      if (seen > 0) return;
    }
    const original = originalOf(json);
    if (original !== undefined) count(original);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(count);
  };
  for (const [, file] of entries) count(file);

  const parts: unknown[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: unknown, json: string): number => {
    const known = numbers.get(json);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(json, number);
    parts[number - 1] = written(value, json);
    return number;
  };
  const pack = (value: unknown): unknown => {
    const json = JSON.stringify(value);
    return (counts.get(json) ?? 0) < 2 ? written(value, json) : [numberOf(value, json)];
  };
  const written = (value: unknown, json: string): unknown => {
    const original = originalOf(json);
    if (original !== undefined) {
      const number = numberOf(original, JSON.stringify(original));
      const isText = typeof value === 'string' && typeof original === 'string';
      return [-number, ...(isText ? exceptionsFor(original, value, forms) : [])];
    }
    if (Array.isArray(value)) return [0, ...value.map(pack)];
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pack(one)]));
  };
  const packed: PackedFiles = {
    files: Object.fromEntries(entries.map(([path, file]) => [path, pack(file)])),
    parts,
    forms: [...forms].flat().join(''),
  };
  return JSON.stringify(packed);
}
