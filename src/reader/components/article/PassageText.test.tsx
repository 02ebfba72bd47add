import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { buildArticle, buildPassage } from '../../../testing/build-article.ts';
import { buildCorrection, buildDoubt } from '../../../testing/build-notes.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { Article, Passage } from '../../../vocabulary/article.ts';
import { anchor, termId } from '../../../vocabulary/ids.ts';
import type { TermPlace } from '../../../vocabulary/terms.ts';
import { LOCALES } from '../../locale/locales.ts';
import { LinkProvider } from '../link-context.ts';
import { PinyinProvider } from '../words/pinyin-context.ts';
import { notesOf } from './notes-of.ts';
import { PassageText } from './PassageText.tsx';

const passage = buildPassage('入区项目开工。千群群众叫好。', 5);

const text = (
  own: Passage,
  parts: Partial<Article> = {},
  marked: string | null = null,
  terms: readonly TermPlace[] = [],
) => (
  <p>
    <PassageText
      passage={own}
      notes={notesOf(buildArticle(parts))}
      terms={terms}
      marked={marked === null ? null : anchor(marked)}
      locale={LOCALES.zh}
    />
  </p>
);
const ids = (container: HTMLElement) => [...container.querySelectorAll('[id]')].map(({ id }) => id);

describe('sentences', () => {
  test('each has its address; the first does not take its paragraph’s', async () => {
    const { container } = renderComponent(text(passage));
    expect(ids(container)).toEqual(['l5s1', 'l5s2']);
    expect(container.querySelector('#l5s2')?.textContent).toBe('千群群众叫好。');
    await expectAccessible(container);
  });

  test('the one asked for is marked', () => {
    const { container } = renderComponent(text(passage, {}, 'l5s2'));
    const marked = [...container.querySelectorAll('.is-marked')];
    expect(marked.map(({ id }) => id)).toEqual(['l5s2']);
  });

  test('those merged away are addresses within the one that took them in', () => {
    const [first, second] = passage.sentences;
    if (first === undefined || second === undefined) throw new Error('two sentences were built');
    const merged = { ...second, also: [anchor('l9'), anchor('l9s2')] };
    const { container } = renderComponent(text({ ...passage, sentences: [first, merged] }));
    for (const id of ['l9', 'l9s2']) {
      expect(container.querySelector(`#${id}`)?.closest('.sentence')?.id).toBe('l5s2');
    }
    expect(container.textContent).toBe(passage.text);
  });

  test('none takes part in the order of Tab', () => {
    const { container } = renderComponent(text(passage));
    const stops = [...container.querySelectorAll<HTMLElement>('[tabindex]')];
    expect(stops.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
  });
});

describe('bold runs', () => {
  test.each([
    ['within a sentence', [[0, 2]], ['入区']],
    ['across two sentences', [[5, 9]], ['工。', '千群']],
    ['over all', [[0, 14]], ['入区项目开工。千群群众叫好。']],
    [
      'twice',
      [
        [0, 2],
        [7, 9],
      ],
      ['入区', '千群'],
    ],
    ['of nothing', [[3, 3]], []],
    ['beyond the end', [[10, 99]], []],
    ['backwards', [[6, 2]], []],
  ] as const)('%s', (_, strong, runs) => {
    const { container } = renderComponent(text({ ...passage, strong }));
    const bold = [...container.querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(bold.join('')).toBe(runs.join(''));
    expect(container.textContent).toBe(passage.text);
  });
});

describe('notes', () => {
  test('stand on their words', async () => {
    const { container } = renderComponent(
      text(passage, {
        corrections: [buildCorrection()],
        doubts: [buildDoubt({ place: { anchor: anchor('l5'), start: 7, end: 11 } })],
      }),
    );
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      '入区',
      '千群群众',
    ]);
    await expectAccessible(container);
  });

  test.each([
    ['of another passage', { anchor: anchor('l7'), start: 0, end: 2 }],
    ['of the title', { anchor: anchor('title'), start: 0, end: 2 }],
    ['without a place', null],
    ['beyond the text', { anchor: anchor('l5'), start: 0, end: 99 }],
    ['of no length', { anchor: anchor('l5'), start: 2, end: 2 }],
  ])('%s are not drawn, and take no text along', (_, place) => {
    const { container } = renderComponent(
      text(passage, { corrections: [buildCorrection({ place })] }),
    );
    expect(screen.queryByRole('link')).toBeNull();
    expect(container.textContent).toBe(passage.text);
  });
});

describe('terms', () => {
  const term = (start: number, end: number, at = 'l5') => ({
    id: termId('xiangmu'),
    anchor: anchor(at),
    start,
    end,
  });
  const linked = (container: HTMLElement) =>
    [...container.querySelectorAll('.term-link')].map(({ textContent }) => textContent);

  test('are links within their sentences', async () => {
    const { container } = renderComponent(
      text(passage, {}, null, [term(2, 6), term(7, 9), term(0, 2, 'l7')]),
    );
    expect(linked(container)).toEqual(['项目开工', '千群']);
    expect(container.querySelector('.term-link')?.closest('.sentence')?.id).toBe('l5s1');
    expect(container.textContent).toBe(passage.text);
    await expectAccessible(container);
  });

  test('cross bold runs and lose nothing', () => {
    const { container } = renderComponent(
      text({ ...passage, strong: [[0, 4]] }, {}, null, [term(2, 6)]),
    );
    expect(linked(container).join('')).toBe('项目开工');
    expect(container.textContent).toBe(passage.text);
  });

  test('leave their place to a note, for no link can hold another', () => {
    const { container } = renderComponent(
      text(passage, { corrections: [buildCorrection()] }, null, [term(0, 6), term(7, 9)]),
    );
    expect(linked(container)).toEqual(['千群']);
    expect(container.querySelectorAll('a a')).toHaveLength(0);
  });
});

test('an empty passage is empty', () => {
  const { container } = renderComponent(text(buildPassage('', 5)));
  expect(container.textContent).toBe('');
});

test('whatever the file says of sentences, bold runs, notes and terms, the text is whole', () => {
  const whole = '完成税收8.49亿元，同比增长3%。会议研究了工作。';
  const span = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
  const spans = fc.array(span, { maxLength: 5 });
  fc.assert(
    fc.property(spans, spans, spans, spans, (cuts, strong, places, named) => {
      const sentences = cuts.map(([start, end], index) => ({
        anchor: anchor(`l${index + 1}`),
        start,
        end,
        also: [],
      }));
      const doubts = places.map(([start, end]) =>
        buildDoubt({ place: { anchor: anchor('l5'), start, end } }),
      );
      const terms = named.map(([start, end]) => ({
        id: termId('x'),
        anchor: anchor('l5'),
        start,
        end,
      }));
      const html = renderToStaticMarkup(
        <LinkProvider value={({ href, children }) => <a href={href}>{children}</a>}>
          {text({ ...buildPassage(whole, 5), sentences, strong }, { doubts }, null, terms)}
        </LinkProvider>,
      );
      expect(html.replace(/<[^>]+>/g, '')).toBe(whole);
    }),
    { numRuns: 200 },
  );
});

test('pinyin stands on the characters of sentences, bold runs and notes alike', () => {
  const syllables = new Map([...passage.text].map((_, at): [number, string] => [at, `s${at}`]));
  const own = { ...passage, strong: [[2, 4] as const] };
  const { container } = renderComponent(
    <PinyinProvider value={() => syllables}>
      {text(own, { corrections: [buildCorrection()], doubts: [buildDoubt()] })}
    </PinyinProvider>,
  );
  expect(container.textContent).toBe(passage.text);
  const drawn = [...container.querySelectorAll<HTMLElement>('[data-p]')];
  expect(drawn.map(({ dataset }) => dataset.p)).toEqual([...syllables.values()]);
  expect(drawn.filter((one) => one.closest('.marked-word')).length).toBeGreaterThan(0);
});
