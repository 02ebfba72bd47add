import { expect, test } from 'vitest';
import { buildTermEntry, reporterEntry } from '../../../testing/build-terms.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { TermNames } from './TermNames.tsx';

const show = (term = buildTermEntry(), language: 'zh' | 'zh-hant' | 'en' = 'zh') => {
  const { container } = renderComponent(
    <TermNames term={term} language={language} first={(name, lang) => <b lang={lang}>{name}</b>} />,
  );
  return [...container.querySelectorAll<HTMLElement>('[lang]')].map(
    ({ lang, textContent }) => `${lang} ${textContent}`,
  );
};

test.each([
  ['zh', ['zh-Hans 放管服', 'zh-Latn fàngguǎnfú', 'en streamline administration']],
  ['en', ['en streamline administration', 'zh-Hans 放管服', 'zh-Latn fàngguǎnfú']],
] as const)('in %s the reader’s own name of it goes first', (language, names) => {
  expect(show(buildTermEntry(), language)).toEqual(names);
});

test('a name that is only pinyin is not said twice in Chinese, and is in English', () => {
  expect(show(reporterEntry)).toEqual(['zh-Hans 王泉林', 'zh-Latn Wáng Quánlín']);
  expect(show(reporterEntry, 'en')).toEqual([
    'en Wang Quanlin',
    'zh-Hans 王泉林',
    'zh-Latn Wáng Quánlín',
  ]);
});

test('a term without a reading has none', () => {
  expect(show(buildTermEntry({ pinyin: '' }))).toEqual([
    'zh-Hans 放管服',
    'en streamline administration',
  ]);
});
