import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePng } from './write-png.ts';

const picture = {
  width: 3,
  height: 2,
  palette: [
    [251, 250, 246],
    [27, 25, 23],
  ] as const,
  pixels: Uint8Array.of(0, 1, 0, 1, 1, 0),
};

/** The chunks of a file by type, their check sums held against their bytes. */
function chunksOf(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

test('a picture is written as a PNG with its palette', async () => {
  const file = await writePng(picture);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = chunksOf(file);
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([251, 250, 246, 27, 25, 23]);
  expect([...inflateSync(chunks.get('IDAT') ?? '')]).toEqual([0, 0, 1, 0, 0, 1, 1, 0]);
});

test('the same picture is the same file', async () => {
  expect(await writePng(picture)).toEqual(await writePng(picture));
});
