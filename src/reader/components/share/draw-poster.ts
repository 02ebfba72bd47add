import type { PosterPlan, PosterStyle } from './poster-layout.ts';
import type { QrCode } from './qr-code.ts';

/** The paper's colours by daylight, whatever the reader's theme: a poster is paper. */
const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1b1917',
  muted: '#67615a',
  accent: '#ad2118',
  hair: '#c9c3b8',
} as const;

/** A style as CSS's `font`; the families are those of the page's style sheet. */
export function fontOf({ face, script, size }: PosterStyle): string {
  const read = (name: string) =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim() || 'serif';
  switch (face) {
    case 'headline':
      return script === 'han'
        ? `900 ${size}px ${read('--font-headline')}`
        : `800 ${size}px ${read('--font-latin-headline')}`;
    case 'text':
      return `400 ${size}px ${read(script === 'han' ? '--font-text' : '--font-latin')}`;
    case 'note':
      return `400 ${size}px ${read(script === 'han' ? '--font-sans' : '--font-latin')}`;
    case 'strong':
      return `700 ${size}px ${read(script === 'han' ? '--font-sans' : '--font-latin')}`;
  }
}

/** Draws a plan and the code that belongs to it. */
export function drawPoster(
  context: CanvasRenderingContext2D,
  { width, height, runs, rules, code }: PosterPlan,
  qr: QrCode,
): void {
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, width, height);
  for (const { x, y, width: wide, height: high, colour } of rules) {
    context.fillStyle = COLOURS[colour];
    context.fillRect(x, y, wide, high);
  }
  context.textBaseline = 'alphabetic';
  for (const run of runs) {
    context.font = fontOf(run);
    context.fillStyle = COLOURS[run.colour];
    context.fillText(run.text, run.x, run.y);
  }
  context.fillStyle = '#fff';
  context.fillRect(code.x, code.y, code.size, code.size);
  context.fillStyle = '#000';
  for (const [x, y, length] of qr.runs) {
    const { module } = code;
    context.fillRect(code.x + x * module, code.y + y * module, length * module, module);
  }
}
