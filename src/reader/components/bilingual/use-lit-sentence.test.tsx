import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useLitSentence } from './use-lit-sentence.ts';

const onChoose = vi.fn<(sentence: string | null) => void>();
beforeEach(() => onChoose.mockReset());

function Columns({ marked }: { marked: string | null }) {
  const root = useRef<HTMLDivElement>(null);
  const lit = useLitSentence({ root, marked, onChoose });
  const sentence = (id: string, text: string) => (
    <span data-sentence={id} tabIndex={-1}>
      {text}
    </span>
  );
  return (
    <div>
      <output>{lit ?? 'none'}</output>
      <div ref={root}>
        <p data-column="one">
          {sentence('l5s1', '甲')}
          {sentence('l5s2', '乙')} <a href="#note">注</a>
        </p>
        <p data-column="two">
          {sentence('l5s1', 'A')}
          {sentence('l5s2', 'B')}
        </p>
        <p>
          <span data-sentence="l5s2">
            <a href="#n">links</a>
          </span>
        </p>
      </div>
    </div>
  );
}

function show(marked: string | null = null) {
  render(<Columns marked={marked} />);
  return () => screen.getByRole('status').textContent;
}
const at = (text: string) => screen.getByText(text);

test('the sentence of the address is lit until another one is', () => {
  const lit = show('l5s2');
  expect(lit()).toBe('l5s2');
  fireEvent.pointerOver(at('甲'), { pointerType: 'mouse' });
  expect(lit()).toBe('l5s1');
});

test.each(['甲', 'A'])('a pointer over %s lights both, and leaving puts them out', (text) => {
  const lit = show();
  fireEvent.pointerOver(at(text), { pointerType: 'mouse' });
  expect(lit()).toBe('l5s1');
  fireEvent.pointerOver(at('注'), { pointerType: 'mouse' });
  expect(lit()).toBe('none');
  expect(onChoose).not.toHaveBeenCalled();
});

test.each(['乙', 'B'])('a tap on %s lights both and names the sentence in the address', (text) => {
  const lit = show();
  fireEvent.pointerOver(at(text), { pointerType: 'touch' });
  expect(lit()).toBe('none');
  fireEvent.click(at(text));
  expect(lit()).toBe('l5s2');
  expect(onChoose.mock.calls).toEqual([['l5s2']]);
});

test('a link in a sentence is followed, no more', () => {
  const lit = show();
  fireEvent.click(at('links'));
  expect(lit()).toBe('none');
  expect(onChoose).not.toHaveBeenCalled();
});

test.each([
  ['甲', 'ArrowDown', '乙'],
  ['B', 'ArrowUp', 'A'],
  ['A', 'End', 'B'],
])('with the focus on %s, %s goes to %s in the same language', (from, key, to) => {
  const lit = show();
  act(() => at(from).focus());
  fireEvent.keyDown(at(from), { key });
  expect(document.activeElement).toBe(at(to));
  expect(lit()).toBe(at(to).dataset.sentence);
});

test('Enter names the sentence in the address, Escape lets go of it', () => {
  const lit = show();
  act(() => at('B').focus());
  fireEvent.keyDown(at('B'), { key: 'Enter' });
  expect(onChoose).toHaveBeenLastCalledWith('l5s2');
  fireEvent.keyDown(at('B'), { key: 'Escape' });
  expect(onChoose).toHaveBeenLastCalledWith(null);
  expect(lit()).toBe('none');
});

test('keys with a modifier are the browser’s', () => {
  show();
  act(() => at('甲').focus());
  fireEvent.keyDown(at('甲'), { key: 'ArrowDown', altKey: true });
  expect(document.activeElement).toBe(at('甲'));
});
