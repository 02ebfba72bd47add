import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { PinyinText } from './PinyinText.tsx';

const syllables = new Map([
  [3, 'kāi'],
  [4, 'fā'],
  [6, 'zhuāng'],
  [7, 'qiáng'],
]);

function show(text: string, start: number) {
  return renderComponent(
    <p lang="zh-Hans">
      <PinyinText text={text} start={start} syllables={syllables} />
    </p>,
  );
}
const drawn = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-p]')].map(
    ({ textContent, dataset, className }) => [textContent, dataset.p, className],
  );

describe('pinyin', () => {
  test('is drawn by style: the text is the text', async () => {
    const { container } = show('开发，装强', 3);
    expect(container.textContent).toBe('开发，装强');
    expect(drawn(container)).toEqual([
      ['开', 'kāi', 'py'],
      ['发', 'fā', 'py'],
      ['装', 'zhuāng', 'py py-6'],
      ['强', 'qiáng', 'py py-5'],
    ]);
    await expectAccessible(container);
  });

  test('counts UTF-16 units, of which a rare character has two', () => {
    const { container } = show('𠮷x开', 0);
    expect(drawn(container)).toEqual([['开', 'kāi', 'py']]);
  });
});
