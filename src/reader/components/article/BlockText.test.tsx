import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { buildParagraph, buildPassage } from '../../../testing/build-article.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { Block } from '../../../vocabulary/article.ts';
import { passagesOf } from '../../../vocabulary/article.ts';
import { anchor } from '../../../vocabulary/ids.ts';
import { BlockText } from './BlockText.tsx';

const row = (line: number, ...cells: string[]) => cells.map((cell) => buildPassage(cell, line));
const paragraph = buildParagraph('会议研究了工作。', 5);
const subhead: Block = { type: 'subhead', lines: [7, 7], text: buildPassage('小标题', 7) };
const list: Block = {
  type: 'list',
  lines: [9, 10],
  items: row(9, '一、甲').concat(row(10, '二、乙')),
};
const verse: Block = {
  type: 'verse',
  lines: [12, 13],
  verses: row(12, '床前').concat(row(13, '明月')),
};
const table: Block = {
  type: 'table',
  lines: [15, 17],
  head: true,
  rows: [row(15, '项目', '亿元'), row(16, '税收', '8.49'), row(17, '投资', '', '多出的')],
};
const BLOCKS = [paragraph, subhead, list, verse, table];

const show = (block: Block, addressed = true, marked: string | null = null) =>
  renderComponent(
    <BlockText
      block={block}
      draw={({ text }) => text}
      marked={marked === null ? null : anchor(marked)}
      addressed={addressed}
    />,
  );

describe.each(BLOCKS)('a $type', (block) => {
  test('shows every passage, in order and once', () => {
    const { container } = show(block);
    expect(container.textContent).toBe(
      passagesOf(block)
        .map(({ text }) => text)
        .join(''),
    );
  });

  test.each([true, false])('is accessible, addressed: %s', async (addressed) => {
    const { container } = show(block, addressed);
    await expectAccessible(container);
  });

  test('has no address where several articles share a page', () => {
    const { container } = show(block, false);
    expect(container.querySelectorAll('[id]')).toHaveLength(0);
    expect(container.querySelectorAll('[tabindex="-1"]')).toHaveLength(0);
  });
});

describe('an address', () => {
  test.each([
    [paragraph, ['l5']],
    [subhead, ['l7']],
    [list, ['l9', 'l10']],
    [verse, ['l12', 'l13']],
    [table, []],
  ])('of %j can be gone to, but is no stop of Tab', (block, ids) => {
    const { container } = show(block);
    const places = [...container.querySelectorAll<HTMLElement>('[id]')];
    expect(places.map(({ id }) => id)).toEqual(ids);
    expect(places.filter(({ tabIndex }) => tabIndex !== -1)).toEqual([]);
  });

  test.each([
    [paragraph, 'l5', '会议研究了工作。'],
    [subhead, 'l7', '小标题'],
    [list, 'l10', '二、乙'],
    [verse, 'l12', '床前'],
  ])('of %j at %s marks %s and nothing else', (block, at, text) => {
    const { container } = show(block, true, at);
    const marked = [...container.querySelectorAll('.is-marked')];
    expect(marked.map(({ textContent }) => textContent)).toEqual([text]);
  });

  test('elsewhere marks nothing', () => {
    expect(show(list, true, 'l99').container.querySelector('.is-marked')).toBeNull();
  });
});

test.each([
  [true, 2],
  [false, 3],
])('a heading in an article, addressed: %s, is of level %i', (addressed, level) => {
  show(subhead, addressed);
  expect(screen.getByRole('heading', { level }).textContent).toBe('小标题');
});

test('what stands beside a paragraph is in it, behind its text; other blocks have none', () => {
  const { container } = renderComponent(
    BLOCKS.map((block) => (
      <BlockText
        key={block.type}
        block={block}
        draw={({ text }) => text}
        aside={(passage) => <a href={`#${passage.anchor}`}>to here</a>}
        marked={null}
        addressed
      />
    )),
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#l5']);
  expect(container.querySelector('p')?.textContent).toBe('会议研究了工作。to here');
});

describe('a table', () => {
  test('names its columns by the first row', () => {
    show(table);
    const [first, ...others] = screen.getAllByRole('row');
    expect(others).toHaveLength(2);
    const heads = first === undefined ? [] : within(first).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual(['项目', '亿元']);
  });

  test('without a head has cells only', () => {
    show({ ...table, head: false });
    expect(screen.queryByRole('columnheader')).toBeNull();
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });

  test.each([
    ['no rows', []],
    ['a head alone', [row(15, '项目')]],
    ['rows of nothing', [[], []]],
  ])('of %s is no error', (_, rows) => {
    const { container } = show({ ...table, rows });
    expect(container.querySelectorAll('td')).toHaveLength(0);
  });

  test('wider than the window can be scrolled by keyboard', () => {
    show(table);
    const box = screen.getByRole('table').parentElement;
    expect(box?.tabIndex).toBe(0);
  });
});
