import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render-at.tsx';
import { type Anchor, anchor } from '../../vocabulary/ids.ts';
import { LOCALES } from '../locale/locales.ts';
import { SHARE_LABELS } from '../locale/share-labels.ts';
import { useWays } from './use-ways.ts';

const { origin } = window.location;
const writeText = vi.fn(async (_: string) => {});

function stubNavigator(parts: object) {
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText },
    share: undefined,
    ...parts,
  });
}

/** The ways from a view in English of a site below `/x/`. */
function ways(place: Anchor | null) {
  const { value } = renderAt(
    { entries: ['/x/en/a/one/both/?topic=economy'], basename: '/x/' },
    () =>
      useWays({
        path: '/en/a/one/both/',
        title: 'One',
        anchor: place,
        locale: LOCALES.en,
        labels: SHARE_LABELS.en,
      }),
  );
  const choose = (name: string) =>
    act(async () =>
      value()
        .ways.find((way) => way.name === name)
        ?.onChoose(),
    );
  return { names: () => value().ways.map(({ name }) => name), said: () => value().said, choose };
}

beforeEach(() => {
  writeText.mockReset();
  stubNavigator({});
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  [null, [SHARE_LABELS.en.article]],
  [anchor('l5s2'), [SHARE_LABELS.en.article, SHARE_LABELS.en.passage]],
])('of the place %s are links to copy', (place, names) => {
  expect(ways(place).names()).toEqual(names);
});

test.each([
  [SHARE_LABELS.en.article, ''],
  [SHARE_LABELS.en.passage, '#l5s2'],
])('“%s” copies the view and language on the screen, and says so', async (name, hash) => {
  const { choose, said } = ways(anchor('l5s2'));
  await choose(name);
  expect(writeText).toHaveBeenCalledExactlyOnceWith(`${origin}/x/en/a/one/both/${hash}`);
  expect(said()).toBe(LOCALES.en.share.copied);
});

test('what could not be copied is told', async () => {
  stubNavigator({ clipboard: undefined });
  document.execCommand = () => false;
  const { choose, said } = ways(null);
  await choose(SHARE_LABELS.en.article);
  expect(said()).toBe(LOCALES.en.share.failed);
  Reflect.deleteProperty(document, 'execCommand');
});

test('the system’s sheet comes first where there is one, with title and address', async () => {
  const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
  stubNavigator({ share });
  const { names, choose, said } = ways(anchor('l5'));
  expect(names()[0]).toBe(SHARE_LABELS.en.system);
  await choose(SHARE_LABELS.en.system);
  expect(share).toHaveBeenCalledExactlyOnceWith({
    title: 'One',
    url: `${origin}/x/en/a/one/both/#l5`,
  });
  expect(said()).toBe('');
});
