import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserMemory } from './memory.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.localStorage.clear();
});

/** A browser whose storage is what `storage` gives, or throws. */
function stubStorage(storage: () => unknown) {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(storage as () => Storage);
}

const refuse = (name: string) => () => {
  throw new DOMException('no', name);
};

test('what is kept is found again, by this page and the script before first paint', () => {
  browserMemory.set('key', '版面');
  expect(browserMemory.get('key')).toBe('版面');
  expect(window.localStorage.getItem('key')).toBe('版面');
});

test('what nobody kept is null; what was kept empty is empty', () => {
  expect(browserMemory.get('key')).toBeNull();
  browserMemory.set('key', '');
  expect(browserMemory.get('key')).toBe('');
});

describe.each([
  ['storage is forbidden', refuse('SecurityError')],
  ['there is no storage', () => null],
  [
    'storage is full and spoilt',
    () => ({ getItem: refuse('DataError'), setItem: refuse('QuotaExceededError') }),
  ],
])('where %s', (_, storage) => {
  test('reading gives nothing', () => {
    stubStorage(storage);
    expect(browserMemory.get('key')).toBeNull();
  });

  test('writing is no error', () => {
    stubStorage(storage);
    expect(() => browserMemory.set('key', 'value')).not.toThrow();
  });
});

test('a storage that comes back is used again', () => {
  stubStorage(refuse('SecurityError'));
  browserMemory.set('key', 'lost');
  vi.restoreAllMocks();
  expect(browserMemory.get('key')).toBeNull();
  browserMemory.set('key', 'kept');
  expect(browserMemory.get('key')).toBe('kept');
});
