import { fireEvent, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGloss } from '../../../testing/build-gloss.ts';
import { GlossPage } from '../../../testing/GlossPage.tsx';
import { renderComponent } from '../../../testing/render-component.tsx';
import { useWordAt } from './use-word-at.ts';

const file = buildGloss();

function Page() {
  const root = useRef<HTMLElement>(null);
  const { place, close, step } = useWordAt(root, file);
  return (
    <>
      <article ref={root}>
        <GlossPage />
      </article>
      <output>{place === null ? 'none' : file.words[place.word]?.[0]}</output>
      <button type="button" onClick={close}>
        close
      </button>
      <button type="button" onClick={() => step(1)}>
        next
      </button>
    </>
  );
}
const show = () => {
  const { container } = renderComponent(<Page />);
  const find = (selector: string) => {
    const element = container.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`no ${selector}`);
    return element;
  };
  const node = find('#l5s1').firstChild;
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: node, offset: 3 }) });
  return find;
};
const word = () => screen.getByRole('status').textContent;
const onWord = { clientX: 20, clientY: 15 };

beforeEach(() => {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(10, 10, 40, 20),
  ] as unknown as DOMRectList);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.getSelection()?.removeAllRanges();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

describe('a click', () => {
  test('on a word finds it', () => {
    fireEvent.click(show()('#l5s1'), onWord);
    expect(word()).toBe('优化');
  });

  test('beside the text finds nothing, and closes what was open', () => {
    const find = show();
    fireEvent.click(find('#l5s1'), onWord);
    fireEvent.click(find('#l5s1'), { clientX: 500, clientY: 15 });
    expect(word()).toBe('none');
  });

  test('on a link is the link’s', () => {
    fireEvent.click(show()('.paragraph-link'), onWord);
    expect(word()).toBe('none');
  });

  test('on a term is the word’s, and the link is not followed', () => {
    const sentence = show()('#l5s1');
    const term = document.createElement('a');
    term.className = 'term-link';
    term.href = '/terms/youhua/';
    sentence.before(term);
    term.append(sentence);
    expect(fireEvent.click(sentence, onWord)).toBe(false);
    expect(word()).toBe('优化');
  });

  test('that ends a selection is no question', () => {
    const find = show();
    document.getSelection()?.selectAllChildren(find('#l7s1'));
    fireEvent.click(find('#l5s1'), onWord);
    expect(word()).toBe('none');
  });
});

describe('the key w', () => {
  test.each([
    ['#l7', '王静'],
    ['#l5s1', '开发区'],
  ])('finds the first word of what has the focus: %s', (selector, found) => {
    show()(selector).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'w' });
    expect(word()).toBe(found);
  });

  test('finds the first word of a selection', () => {
    document.getSelection()?.selectAllChildren(show()('#l7s1'));
    fireEvent.keyDown(document.body, { key: 'w' });
    expect(word()).toBe('王静');
  });

  test('finds the first word of all where nothing has the focus', () => {
    show();
    fireEvent.keyDown(document.body, { key: 'w' });
    expect(word()).toBe('开发区');
  });

  test.each([
    ['a field', 'input', ''],
    ['an open panel', 'div', 'panel'],
  ])('is left to %s', (_, tag, className) => {
    show();
    const field = document.body.appendChild(document.createElement(tag));
    field.className = className;
    fireEvent.keyDown(field, { key: 'w' });
    field.remove();
    expect(word()).toBe('none');
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is the browser’s', (key) => {
    show();
    fireEvent.keyDown(document.body, { key: 'w', [key]: true });
    expect(word()).toBe('none');
  });
});

test('a step goes to the next word, and stays at the end; closing forgets it', () => {
  show()('#l7').focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'w' });
  const next = screen.getByRole('button', { name: 'next' });
  const words = Array.from({ length: 4 }, () => {
    fireEvent.click(next);
    return word();
  });
  expect(words).toEqual(['说', '完成', '8.49亿元', '8.49亿元']);
  fireEvent.click(screen.getByRole('button', { name: 'close' }));
  expect(word()).toBe('none');
});
