/** What a key or the wheel asks of a vertical text; `count` above 0 goes onward, which is leftward. */
export interface ReadingStep {
  readonly unit: 'line' | 'screen' | 'end';
  readonly count: number;
}

/** Where a vertical text stands: all in px, `travelled` from its beginning at the right. */
export interface ReadingPlace {
  readonly travelled: number;
  readonly length: number;
  readonly window: number;
  /** From one line to the next. */
  readonly pitch: number;
}

/** About the 40 px to 100 px that browsers give an arrow key. */
const ARROW = 2;
const STEPS: Readonly<Record<string, ReadingStep>> = {
  ArrowLeft: { unit: 'line', count: ARROW },
  ArrowRight: { unit: 'line', count: -ARROW },
  ArrowDown: { unit: 'line', count: ARROW },
  ArrowUp: { unit: 'line', count: -ARROW },
  PageDown: { unit: 'screen', count: 1 },
  PageUp: { unit: 'screen', count: -1 },
  ' ': { unit: 'screen', count: 1 },
  Home: { unit: 'end', count: -1 },
  End: { unit: 'end', count: 1 },
};

/** The step of a key (`KeyboardEvent.key`); null for a key that has none. Shift turns the space bar. */
export function readingStep(key: string, shift: boolean): ReadingStep | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined) return null;
  return key === ' ' && shift ? { ...step, count: -step.count } : step;
}

/**
 * Where a step leads, in px from the beginning: on whole lines, so that no line is cut at the edge,
 * and a screen less one line, so that the eye finds its place. Equal to `travelled` at either end.
 */
export function placeAfter(step: ReadingStep, place: ReadingPlace): number {
  const { travelled, length, window, pitch } = place;
  const last = Math.max(0, length - window);
  if (step.unit === 'end') return step.count > 0 ? last : 0;
  const screen = Math.max(1, Math.floor(window / pitch) - 1);
  const lines = step.count * (step.unit === 'screen' ? screen : 1);
  const target = Math.round(travelled / pitch + lines) * pitch;
  // Half a pixel from an end is there: browsers round what they report.
  const clamped = Math.min(last, Math.max(0, target));
  return Math.abs(clamped - travelled) < 1 ? travelled : clamped;
}
