import { crc32, deflate } from 'node:zlib';

/** A picture of few colours. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** `[red, green, blue]`, at most 256 of them. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** A colour's place in the palette for every pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Bits a sample; colour type 3 is a palette; deflate, no filter method but 0, no interlace. */
const FORMAT = [8, 3, 0, 0, 0];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Compressed off the main thread. */
function pack(bytes: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    deflate(bytes, { level: 7 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
}

/** A PNG file (ISO 15948) with a palette: a third of the bytes that full colours would take. */
export async function writePng({
  width,
  height,
  palette,
  pixels,
}: IndexedPicture): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(FORMAT, 8);
  // Each row begins with the number of its filter: none, which suits flat areas best.
  const rows = new Uint8Array(height * (width + 1));
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', await pack(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}
