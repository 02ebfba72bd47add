import { expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.tsx';
import { MeasuredText } from './MeasuredText.tsx';

test('figures keep their units, half-width runs and full-width dots get their widths', () => {
  const text = '本报讯：投资58.3亿元，阿·木先生说很好。';
  const { container } = renderComponent(<MeasuredText text={text} strong={[[0, 3]]} />);
  const texts = (selector: string) =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(container.textContent).toBe(text);
  expect(texts('strong')).toEqual(['本报讯']);
  expect(texts('.whitespace-nowrap')).toEqual(['58.3亿元', '阿·', '很好。']);
  expect(texts('.hw')).toEqual(['58.3']);
  expect(texts('.fw')).toEqual(['·']);
});
