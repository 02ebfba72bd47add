import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { slug, topicId } from '../../vocabulary/ids.ts';

const topics = [{ id: topicId('meetings'), why: 'meeting' }];
const files = buildFiles([
  buildArticle({
    slug: slug('one'),
    topics,
    kicker: '今日论坛',
    pretitle: '引题',
    subtitle: '副题',
    byline: [{ role: '记者', names: ['王泉林'] }],
    captions: [buildCaption()],
  }),
  buildArticle({ slug: slug('two'), topics, title: null, bylineText: '李清华' }),
  buildArticle({ slug: slug('three'), topics, kind: 'photo', captions: [buildCaption()] }),
]);

/** Words of no language: a file, an encoding, a checksum. */
const NAMES = ['page-1.txt', 'UTF-8', 'a'.repeat(64)];

/** Texts on the screen that a voice would read in the wrong language. */
function misread(container: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    const isChinese = /\p{Script=Han}/u.test(text);
    const isEnglish = /[a-z]{3}/i.test(text) && !isChinese && !NAMES.includes(text);
    if ((isChinese && !lang.startsWith('zh')) || (isEnglish && lang !== 'en')) found.push(text);
  }
  return found;
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('navigator', { ...navigator, languages: ['fr'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['', '/zh-hant', '/en'])('below %s/', (prefix) => {
  test.each(['/', '/?topic=meetings', '/a/one/', '/a/two/', '/topic/meetings/', '/about/', '/no/'])(
    'on %s every run of text is in the language it says',
    async (path) => {
      const { container } = await renderReader(prefix + path, files);
      expect(misread(container)).toEqual([]);
    },
  );
});

test.each([
  ['/', 'en'],
  ['/en/', 'zh'],
  ['/en/', 'zh-Hant'],
])('the offer on %s is in the language %s', async (path, wish) => {
  vi.stubGlobal('navigator', { ...navigator, languages: [wish] });
  const { container } = await renderReader(path, files);
  expect(container.querySelector('aside')?.lang.startsWith(wish)).toBe(true);
  expect(misread(container)).toEqual([]);
});
