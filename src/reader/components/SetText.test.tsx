import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.tsx';
import { SetText } from './SetText.tsx';

const show = (container: HTMLElement) =>
  container.innerHTML.replace(/<span class="[^"]*">/g, '<span>');

test.each([
  ['完成税收8.49亿元，同比增长', '完成税收<span>8.49亿元</span>，同比<span>增长</span>'],
  ['文化传承工作。', '文化传承<span>工作。</span>'],
  ['新年', '新年'],
])('%s keeps figures and the last two characters together', (text, html) => {
  const { container } = renderComponent(<SetText text={text} />);
  expect(show(container)).toBe(html);
});

test('a heading keeps its phrases; between two that touch a line may end', () => {
  const { container } = renderComponent(
    <SetText
      text="开发区创业就业"
      phrases={[
        [0, 3],
        [3, 5],
      ]}
    />,
  );
  expect(show(container)).toBe('<span>开发区</span><wbr><span>创业</span>就业');
});

test('spans of the caller are drawn around and within', () => {
  const { container } = renderComponent(
    <SetText
      text="本报讯（记者）开发区"
      spans={[
        { start: 0, end: 10, kind: 'sentence' },
        { start: 0, end: 3, kind: 'strong' },
      ]}
      draw={({ kind }, children) => (kind === 'strong' ? <b>{children}</b> : <u>{children}</u>)}
    />,
  );
  expect(show(container)).toBe('<u><b>本报讯</b>（记者）开<span>发区</span></u>');
});

test('short figures get an element to stand upright in, within their units', () => {
  const { container } = renderComponent(<SetText text="2019年12月9日召开会议。" upright />);
  const upright = [...container.querySelectorAll('.upright')].map((span) => span.textContent);
  expect(upright).toEqual(['12', '9']);
  expect(container.querySelector('.upright')?.parentElement?.textContent).toBe('12月');
  expect(container.textContent).toBe('2019年12月9日召开会议。');
});
