import type { Correction, Doubt } from '../vocabulary/article.ts';
import { anchor } from '../vocabulary/ids.ts';

/** 入区, which the transcript has as 人区, on line 5. */
export function buildCorrection(parts: Partial<Correction> = {}): Correction {
  return {
    line: 5,
    from: '人区',
    to: '入区',
    reason: { zh: '“人”“入”形近。', en: '人 and 入 look alike.' },
    confidence: 'certain',
    range: [20, 22],
    place: { anchor: anchor('l5'), start: 0, end: 2 },
    ...parts,
  };
}

/** 千群群众 on line 5, which may have been one of two things. */
export function buildDoubt(parts: Partial<Doubt> = {}): Doubt {
  return {
    line: 5,
    text: '千群群众',
    readings: ['干群群众', '干部群众'],
    reason: { zh: '“千”应为“干”。', en: '千 stands for 干.' },
    by: 'desk',
    range: [30, 34],
    place: { anchor: anchor('l5'), start: 4, end: 8 },
    ...parts,
  };
}
