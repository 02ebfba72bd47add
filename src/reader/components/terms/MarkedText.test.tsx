import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { MarkedText } from './MarkedText.tsx';

test.each([
  ['开发区推进放管服。', [[5, 8]], ['放管服']],
  [
    '放管服、放管服',
    [
      [0, 3],
      [4, 7],
    ],
    ['放管服', '放管服'],
  ],
  ['The zone met.', [[0, 8]], ['The zone']],
  ['In other words.', [], []],
  ['短', [[0, 9]], []],
] as const)('%s has its marks, and loses nothing', async (text, marks, marked) => {
  const { container } = renderComponent(
    <p>
      <MarkedText text={text} marks={marks} />
    </p>,
  );
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(marked);
  await expectAccessible(container);
});
