import * as v from 'valibot';
import { readForms, respell, respellAll } from './respell.ts';

/**
 * Files of which every part that occurs more than once is written once. A list begins with what it is:
 * `[0, a, b]` a list of a and b, `[n]` part `n` (from 1), `[-n]` part `n` with all its texts in their
 * other forms, `[-n, 12, '后']` a text with exceptions (see `respell`). Anything else is as it is.
 */
const PackedSchema = v.object({
  files: v.record(v.string(), v.unknown()),
  parts: v.array(v.unknown()),
  /** `经經发發`: characters and their usual other forms. */
  forms: v.string(),
});

export type PackedFiles = v.InferOutput<typeof PackedSchema>;

const isException = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** The files by their paths; parts that were one are one object. Throws on what is not packed so. */
export function unpackFiles(json: string): ReadonlyMap<string, unknown> {
  const packed = v.parse(PackedSchema, JSON.parse(json));
  const forms = readForms(packed.forms);
  const made = new Map<number, unknown>();
  const part = (index: number): unknown => {
    if (!(index in packed.parts)) throw new Error(`there is no part ${index}`);
    if (!made.has(index)) made.set(index, unpack(packed.parts[index]));
    return made.get(index);
  };
  const list = ([kind, ...rest]: readonly unknown[]): unknown => {
    if (kind === 0) return rest.map(unpack);
    const number = Number(kind);
    if (number > 0) return part(number - 1);
    const original = part(-number - 1);
    return typeof original === 'string'
      ? respell(original, forms, rest.filter(isException))
      : respellAll(original, forms);
  };
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return list(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one)]));
  };
  return new Map(Object.entries(packed.files).map(([path, value]) => [path, unpack(value)]));
}
