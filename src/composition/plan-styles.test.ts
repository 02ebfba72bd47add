import { beforeAll, describe, expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { englishInventor } from '../testing/invented-english.ts';
import { QUICK } from './compose-page.ts';
import { composeSheets, type SheetPlans } from './compose-sheets.ts';
import { planStyles } from './plan-styles.ts';

let sheet: SheetPlans;
let css = '';

beforeAll(() => {
  const [first] = composeSheets(inventor(3).page(8), { effort: () => QUICK, formats: [1, 5, 8] });
  if (!first) throw new Error('nothing was composed');
  sheet = first;
  css = planStyles(sheet, 'k1');
});

describe('the style sheet of a page', () => {
  test('has a container query for every format, each ending where the next begins', () => {
    const queries = [
      ...css.matchAll(/@container frame \(width>=([\d.]+)rem\)(?: and \(width<([\d.]+)rem\))?/g),
    ];
    expect(queries.map(([, from, until]) => [from, until])).toEqual([
      ['22.5', '61.875'],
      ['61.875', '107.375'],
      ['107.375', undefined],
    ]);
  });

  test('places every box, headline and body of the plan', () => {
    const [, five] = sheet.screens;
    const pitch = five?.plan.format.pitch ?? 0;
    sheet.articles.forEach(({ id }, index) => {
      const box = five?.plan.boxes.find((one) => one.id === id);
      const left = Math.round((box?.x ?? 0) * 1000) / 1000;
      const top = Math.round((box?.y ?? 0) * pitch * 1000) / 1000;
      expect(css).toContain(`.s-k1 .b${index}{left:${left}em;top:${top}em;`);
      expect(css).toContain(`.s-k1 .b${index} .body{`);
      expect(css).toContain(`.s-k1 .b${index} .title{font-size:`);
    });
  });

  test('one column is not placed, so that nothing can be cut', () => {
    const [single = ''] = css.split('@container frame (width>=61.875rem)');
    expect(single).not.toContain('absolute');
    expect(single).toContain('font-size:min(100cqi/20,1.25rem)');
  });

  test('prints on one sheet, and names boxes only for readers who like motion', () => {
    expect(css).toMatch(/@media print\{.*font-size:calc\([\d.]+\*var\(--mm\)\)/);
    const named = css.slice(css.indexOf('@media (prefers-reduced-motion:no-preference)'));
    expect(named.match(/view-transition-name/g)).toHaveLength(sheet.articles.length);
    expect(css.slice(0, css.length - named.length)).not.toContain('view-transition-name');
  });

  test('braces are balanced', () => {
    expect(css.split('{')).toHaveLength(css.split('}').length);
  });
});

describe('the style sheet of an English page', () => {
  const [english] = composeSheets(englishInventor(3).page(8), {
    effort: () => QUICK,
    formats: [1, 5],
  });
  const latin = english ? planStyles(english, 'k2') : '';

  test('stands headlines on their text, at the left and in their own face', () => {
    expect(latin).toContain(
      '.s-k2 .head{display:flex;flex-direction:column;justify-content:flex-end;',
    );
    expect(latin).not.toContain('--face-hei');
    expect(latin).not.toContain('vertical-rl');
    expect(css).toContain('justify-content:center;align-items:center}');
  });

  test('sets a single column closer than a Chinese one', () => {
    expect(latin).toContain('line-height:1.6;width:20em');
    expect(css).toContain('line-height:1.75;width:20em');
  });
});
