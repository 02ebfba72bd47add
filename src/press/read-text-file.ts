import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Decoded, decodeTranscript } from './decode-transcript.ts';

/** A file's text and the SHA-256 of its bytes, or why it cannot be read; null when it is not there. */
export type TextFile = (Decoded & { readonly sha256: string }) | null;

/** Reads a transcript, desk or topics file in any encoding that `decodeTranscript` knows. */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...decodeTranscript(bytes), sha256 };
  } catch (error) {
    if (isMissing(error)) return null;
    return { fault: 'the file cannot be read: put its permissions right', line: 0, sha256: '' };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
