import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { CITATION_FORMS } from '../../vocabulary/citation.ts';
import { slug } from '../../vocabulary/ids.ts';
import { LOCALES } from '../locale/locales.ts';
import { SHARE_LABELS } from '../locale/share-labels.ts';

const article = buildArticle({ slug: slug('one'), isPaired: true });
const files = buildFiles([article]);
const citation = Object.fromEntries(CITATION_FORMS.map((form) => [form, [{ blank: 'url' }]]));
files.set('data/en/citations/one.json', citation);

/** Opens an article and its share panel. */
async function share(path: string, language: 'zh' | 'en') {
  await renderReader(path, files);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: LOCALES[language].share.open }));
  });
  await screen.findByRole('dialog');
}

test('the code leads to the view and the place that are read', async () => {
  await share('/en/a/one/both/#l5s2', 'en');
  const address = `${window.location.origin}/en/a/one/both/#l5s2`;
  expect(screen.getByRole('img', { name: SHARE_LABELS.en.qr.alt(address) })).toBeDefined();
  expect(screen.getByText(SHARE_LABELS.en.qr.sentence)).toBeDefined();
});

test('a reference is of the article, without view and place', async () => {
  await share('/en/a/one/both/#l5s2', 'en');
  fireEvent.click(screen.getByRole('button', { name: SHARE_LABELS.en.cite.open }));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(text.value).toBe(`${window.location.origin}/en/a/one/`);
});

test('references that cannot be had are missed, and the rest is there', async () => {
  await share('/a/one/', 'zh');
  fireEvent.click(screen.getByRole('button', { name: SHARE_LABELS.zh.cite.open }));
  expect(await screen.findByText(SHARE_LABELS.zh.cite.failed)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: SHARE_LABELS.zh.back }));
  expect(screen.getByRole('button', { name: SHARE_LABELS.zh.article })).toBeDefined();
});
