import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { CitationFile } from '../../../vocabulary/citation.ts';
import { SHARE_LABELS } from '../../locale/share-labels.ts';
import { CiteView } from './CiteView.tsx';

const labels = SHARE_LABELS.zh.cite;
const FILE: CitationFile = {
  gbt7714: ['甲. 乙[N/OL]. ', { blank: 'url' }, '.'],
  apa: ['甲. Retrieved ', { blank: 'today' }, ', from ', { blank: 'url' }],
  chicago: ['甲. “乙.” ', { blank: 'url' }, '.'],
  bibtex: ['@article{one}'],
  ris: ['TY  - NEWS'],
  csl: ['[]'],
};

function renderView() {
  const onCopy = vi.fn();
  const onSave = vi.fn();
  const { container } = renderComponent(
    <CiteView
      file={FILE}
      filling={{ url: 'https://paper.example/', today: 'May 4, 2026' }}
      labels={labels}
      onCopy={onCopy}
      onSave={onSave}
    />,
  );
  const shown = () => screen.getByRole<HTMLTextAreaElement>('textbox').value;
  const choose = (form: string) => fireEvent.click(screen.getByRole('radio', { name: form }));
  return { container, onCopy, onSave, shown, choose };
}

test('the national standard comes first, with the address filled in', async () => {
  const { container, onCopy, shown } = renderView();
  expect(shown()).toBe('甲. 乙[N/OL]. https://paper.example/.');
  fireEvent.click(screen.getByRole('button', { name: labels.copy }));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(shown());
  expect(screen.queryByRole('button', { name: /下载/ })).toBeNull();
  await expectAccessible(container);
});

test('where the reader’s day is given, that is said', () => {
  const { shown, choose } = renderView();
  expect(screen.queryByText(labels.today)).toBeNull();
  choose('APA 7');
  expect(shown()).toContain('Retrieved May 4, 2026');
  expect(screen.getByText(labels.today)).toBeDefined();
});

test.each([
  ['BibTeX', '.bib', '@article{one}'],
  ['RIS', '.ris', 'TY  - NEWS'],
  ['CSL-JSON', '.json', '[]'],
])('%s can be saved as a file', (form, ending, text) => {
  const { onSave, choose } = renderView();
  choose(form);
  fireEvent.click(screen.getByRole('button', { name: labels.download(ending) }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(text, ending);
});
