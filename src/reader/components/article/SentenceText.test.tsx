import { expect, test } from 'vitest';
import { buildPassage } from '../../../testing/build-article.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { anchor } from '../../../vocabulary/ids.ts';
import { LOCALES } from '../../locale/locales.ts';
import { SentenceText } from './SentenceText.tsx';
import { looksOf, type SentencePair } from './sentence-looks.ts';

const passage = buildPassage('甲。乙。', 5);
const second = { anchor: anchor('l5s2'), start: 2, end: 4, also: [anchor('l7s1')] };

function show(pair: SentencePair | null, marked: string | null = null) {
  const { container } = renderComponent(
    <p>
      <SentenceText
        passage={passage}
        sentence={second}
        marked={marked === null ? null : anchor(marked)}
        looks={looksOf({}, pair)}
        locale={LOCALES.zh}
      >
        乙。
      </SentenceText>
    </p>,
  );
  const sentence = container.querySelector<HTMLElement>('.sentence');
  if (sentence === null) throw new Error('no sentence');
  return sentence;
}

test('alone it stands at its address and at those merged into it, and is no stop of Tab', () => {
  const sentence = show(null, 'l5s2');
  expect(sentence.id).toBe('l5s2');
  expect(sentence.querySelector('#l7s1')).toBeTruthy();
  expect(sentence.classList.contains('is-marked')).toBe(true);
  expect(sentence.tabIndex).toBe(-1);
  expect(sentence.dataset.sentence).toBeUndefined();
});

test.each([
  [{ addressed: true, lit: 'l5s2', stop: 'l5s2' }, 'l5s2', true, 0],
  [{ addressed: true, lit: null, stop: 'l5s1' }, 'l5s2', false, -1],
  [{ addressed: false, lit: 'l5s2', stop: 'l5s2' }, '', true, 0],
])('as one of two, %j', (pair, id, isLit, tabIndex) => {
  const sentence = show(pair);
  expect(sentence.id).toBe(id);
  expect(sentence.dataset.sentence).toBe('l5s2');
  expect(sentence.classList.contains('is-lit')).toBe(isLit);
  expect(sentence.tabIndex).toBe(tabIndex);
});
