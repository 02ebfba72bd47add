import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.tsx';
import { selectedAnchor } from './selected-anchor.ts';

afterEach(() => document.getSelection()?.removeAllRanges());

function select(text: string) {
  const range = document.createRange();
  range.selectNodeContents(screen.getByText(text));
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

test.each([
  ['会议研究了工作。', 'l5s2'],
  ['段落。', 'l7'],
  ['别处。', null],
])('of “%s” it is %s', (text, anchor) => {
  renderComponent(
    <>
      <div className="article-text">
        <span className="sentence" id="l5s2">
          会议研究了工作。
        </span>
        <p id="l7">
          <b>段落。</b>
        </p>
      </div>
      <p id="other">别处。</p>
    </>,
  );
  expect(selectedAnchor()).toBeNull();
  select(text);
  expect(selectedAnchor()).toBe(anchor);
});
