import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

/** The code as a camera would see it: `scale` pixels a module. */
function photographed(address: string, scale: number) {
  const { size, runs } = qrCode(address);
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y, length] of runs) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        pixels.set([0, 0, 0], (row * side + column) * 4);
      }
    }
  }
  return { pixels, side };
}

test.each([
  'https://paper.example/a/kaige-qianxing-yingxinnian/',
  'https://paper.example/x/zh-hant/a/kaifaqu-puxie-gaozhiliang-dangjian/both/#l11s2',
  'http://127.0.0.1:4187/en/a/2019-nianqian-11-ge-yue-kaifaqu-wancheng/#caption1',
  `https://paper.example/${'a'.repeat(400)}/`,
])('another decoder reads %s', (address) => {
  const { pixels, side } = photographed(address, 4);
  expect(jsQR(pixels, side, side)?.data).toBe(address);
});

test('four modules on every side are empty, and those within are not', () => {
  const { size, runs } = qrCode('https://paper.example/');
  expect(Math.min(...runs.map(([x]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y]) => y))).toBe(4);
  expect(Math.max(...runs.map(([x, , length]) => x + length))).toBe(size - 4);
  expect(Math.max(...runs.map(([, y]) => y + 1))).toBe(size - 4);
});

test('is still read with a tenth of it covered, as level M must be', () => {
  const address = 'https://paper.example/a/kaige-qianxing-yingxinnian/';
  const { pixels, side } = photographed(address, 4);
  const [from, to] = [Math.round(side * 0.45), Math.round(side * 0.6)];
  for (let row = from; row < to; row += 1) {
    for (let column = from; column < to; column += 1) {
      pixels.set([255, 255, 255], (row * side + column) * 4);
    }
  }
  expect(jsQR(pixels, side, side)?.data).toBe(address);
});
