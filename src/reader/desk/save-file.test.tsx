import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from './save-file.ts';

afterEach(() => vi.restoreAllMocks());

test('hands a text out under its name, and lets go of it later', async () => {
  vi.useFakeTimers();
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:one';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    clicked.push(`${this.getAttribute('download')} ${this.getAttribute('href')}`);
  });
  saveFile('one.bib', '@article{one}');
  expect(clicked).toEqual(['one.bib blob:one']);
  expect(await made[0]?.text()).toBe('@article{one}');
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:one');
  vi.useRealTimers();
});
