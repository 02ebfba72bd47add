import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { buildCorrection, buildDoubt } from '../../../testing/build-notes.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { MarkedWord } from './MarkedWord.tsx';
import { notesOf } from './notes-of.ts';

const notes = notesOf(buildArticle({ corrections: [buildCorrection()], doubts: [buildDoubt()] }));

function show(language: 'zh' | 'en' = 'zh') {
  return renderComponent(
    <p lang="zh-Hans">
      {notes.map((note) => (
        <MarkedWord key={note.number} note={note} locale={LOCALES[language]}>
          {note.kind === 'correction' ? note.note.to : note.note.text}
        </MarkedWord>
      ))}
    </p>,
  );
}
const word = (name: string) => screen.getByRole('link', { name });
const slip = () => screen.queryByRole('tooltip');

test('at rest the text is the text, and each word leads to its note in the list', async () => {
  const { container } = show();
  expect(container.textContent).toBe('入区千群群众');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#note-1',
    '#note-2',
  ]);
  expect(slip()).toBeNull();
  await expectAccessible(container);
});

describe.each([
  ['pointing at it', fireEvent.pointerOver, fireEvent.pointerOut],
  ['focusing it', fireEvent.focus, fireEvent.blur],
])('%s', (_, enter, leave) => {
  test.each(['zh', 'en'] as const)('opens the note, in the language %s', async (language) => {
    const { container } = show(language);
    enter(word('入区'));
    expect(slip()?.lang).toBe(LOCALES[language].tag);
    expect(slip()?.textContent).toContain(LOCALES[language].notes.correction);
    await expectAccessible(container);
  });

  test('and leaving it puts the note away', () => {
    show();
    enter(word('入区'));
    leave(word('入区'));
    expect(slip()).toBeNull();
  });

  test('Escape puts the note away, other keys do not', () => {
    show();
    enter(word('入区'));
    fireEvent.keyDown(document, { key: 'a' });
    expect(slip()).not.toBeNull();
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(slip()).toBeNull();
  });
});

test('the pointer may move from the word onto its note, and the note stays', () => {
  show();
  fireEvent.pointerOver(word('入区'));
  const note = slip();
  if (note === null) throw new Error('no note is open');
  fireEvent.pointerOut(word('入区'), { relatedTarget: note });
  fireEvent.pointerOver(note, { relatedTarget: word('入区') });
  expect(slip()).toBe(note);
  fireEvent.pointerOut(note, { relatedTarget: document.body });
  expect(slip()).toBeNull();
});

test('the open note describes its word; a closed one describes nothing', () => {
  show();
  expect(word('入区').hasAttribute('aria-describedby')).toBe(false);
  fireEvent.focus(word('入区'));
  expect(word('入区').getAttribute('aria-describedby')).toBe(slip()?.id);
  expect(word('千群群众').hasAttribute('aria-describedby')).toBe(false);
});

test('a tap focuses the word and does not jump away', () => {
  show();
  const goesOn = fireEvent.click(word('千群群众'));
  expect(goesOn).toBe(false);
  expect(document.activeElement).toBe(word('千群群众'));
  expect(slip()?.textContent).toContain('干群群众');
});

test('from one word to the next there is one note at a time', () => {
  show();
  fireEvent.click(word('入区'));
  fireEvent.click(word('千群群众'));
  expect(screen.getAllByRole('tooltip')).toHaveLength(1);
});

test('after Escape the same word opens its note again', () => {
  show();
  fireEvent.focus(word('入区'));
  fireEvent.keyDown(document, { key: 'Escape' });
  fireEvent.click(word('入区'));
  expect(slip()?.textContent).toContain('人区');
});

test.each([
  [100, 400, 1000, ''],
  [800, 1100, 1000, '-112px'],
  [20, 1100, 1000, '-8px'],
])('a note from %i to %i in a window of %i is moved by %j', (left, right, width, moved) => {
  const measured = { left, right };
  const rect = HTMLElement.prototype.getBoundingClientRect;
  HTMLElement.prototype.getBoundingClientRect = () => ({
    ...rect.call(document.body),
    ...measured,
  });
  Object.defineProperty(document.documentElement, 'clientWidth', {
    configurable: true,
    get: () => width,
  });
  try {
    show();
    fireEvent.focus(word('入区'));
    expect(slip()?.style.translate ?? '').toBe(moved);
  } finally {
    HTMLElement.prototype.getBoundingClientRect = rect;
    Reflect.deleteProperty(document.documentElement, 'clientWidth');
  }
});
