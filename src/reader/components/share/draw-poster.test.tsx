import { afterEach, expect, test } from 'vitest';
import { drawPoster, fontOf } from './draw-poster.ts';
import type { PosterPlan } from './poster-layout.ts';
import { qrCode } from './qr-code.ts';

const { style } = document.documentElement;
afterEach(() => style.removeProperty('--font-headline'));

/** A canvas that remembers what was drawn on it. */
function rememberingContext() {
  const drawn: string[] = [];
  const context = {
    fillStyle: '',
    font: '',
    textBaseline: '',
    fillRect: (...box: number[]) => drawn.push(`${context.fillStyle} ${box.join(' ')}`),
    fillText: (text: string, x: number, y: number) =>
      drawn.push(`${context.fillStyle} ${context.font} ${text} ${x} ${y}`),
  };
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}

test('faces are those of the page’s style sheet', () => {
  style.setProperty('--font-headline', '"Song", serif');
  const run = { script: 'han', size: 96, colour: 'ink' } as const;
  expect(fontOf({ ...run, face: 'headline' })).toBe('900 96px "Song", serif');
  expect(fontOf({ ...run, face: 'text' })).toBe('400 96px serif');
});

test('paper, rules, words and every module of the code are drawn', () => {
  const qr = qrCode('https://paper.example/');
  const plan: PosterPlan = {
    width: 1080,
    height: 600,
    runs: [
      { text: '凯歌', x: 96, y: 200, face: 'headline', script: 'han', size: 96, colour: 'ink' },
    ],
    rules: [{ x: 96, y: 90, width: 888, height: 6, colour: 'ink' }],
    code: { x: 700, y: 300, size: qr.size * 6, module: 6 },
  };
  const { context, drawn } = rememberingContext();
  drawPoster(context, plan, qr);
  expect(drawn[0]).toBe('#fbfaf6 0 0 1080 600');
  expect(drawn).toContain('#1b1917 96 90 888 6');
  expect(drawn).toContain('#1b1917 900 96px serif 凯歌 96 200');
  expect(drawn).toContain(`#fff 700 300 ${qr.size * 6} ${qr.size * 6}`);
  const dark = drawn.filter((line) => line.startsWith('#000'));
  expect(dark).toHaveLength(qr.runs.length);
  const [x, y, length] = qr.runs[0] ?? [0, 0, 0];
  expect(dark[0]).toBe(`#000 ${700 + x * 6} ${300 + y * 6} ${length * 6} 6`);
});
