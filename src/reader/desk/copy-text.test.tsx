import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

/** A browser with this clipboard; undefined as on a page without TLS. */
function stubClipboard(clipboard: { writeText: (text: string) => Promise<void> } | undefined) {
  vi.stubGlobal('navigator', { ...navigator, clipboard });
}

/** The old way to copy: notes what was selected when it was called. */
function stubCommand(answer: () => boolean) {
  const copied: string[] = [];
  document.execCommand = (command: string) => {
    const field = document.querySelector('textarea');
    const selected = field?.value.slice(field.selectionStart, field.selectionEnd);
    copied.push(`${command} ${selected}`);
    return answer();
  };
  return copied;
}

beforeEach(() => {
  document.body.innerHTML = '<button>Share</button>';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  document.body.innerHTML = '';
});

test('the clipboard is given the text, and the page is left alone', async () => {
  const writeText = vi.fn(async () => {});
  const copied = stubCommand(() => true);
  stubClipboard({ writeText });
  expect(await copyText('https://paper.example/a/x/#l5')).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('https://paper.example/a/x/#l5');
  expect(copied).toEqual([]);
});

describe.each([
  ['without a clipboard', undefined],
  [
    'with a clipboard that is refused',
    {
      writeText: async () => {
        throw new DOMException('denied', 'NotAllowedError');
      },
    },
  ],
])('%s', (_, clipboard) => {
  beforeEach(() => stubClipboard(clipboard));

  test.each([true, false])('a field helps out, and its answer %s is told', async (answer) => {
    const copied = stubCommand(() => answer);
    expect(await copyText('多行\n文字 & <b>')).toBe(answer);
    expect(copied).toEqual(['copy 多行\n文字 & <b>']);
  });

  test('the field is gone again, and the focus is where it was', async () => {
    stubCommand(() => true);
    // As Chromium does it.
    vi.spyOn(HTMLTextAreaElement.prototype, 'select').mockImplementation(function (
      this: HTMLTextAreaElement,
    ) {
      this.focus();
    });
    const button = document.querySelector('button');
    button?.focus();
    await copyText('text');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test.each([
    [
      'refuses',
      () =>
        stubCommand(() => {
          throw new Error('no');
        }),
    ],
    ['has no such command', () => Reflect.set(document, 'execCommand', undefined)],
  ])('a browser that %s did not copy, and nothing is left behind', async (_name, stub) => {
    stub();
    expect(await copyText('text')).toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});
