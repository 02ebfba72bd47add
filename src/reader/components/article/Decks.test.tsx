import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { Decks } from './Decks.tsx';

const all = { kicker: '今日论坛', pretitle: '凝心聚力抓落实', subtitle: '——开发区工作纪实' };

test.each([
  ['above', all, ['今日论坛', '凝心聚力抓落实']],
  ['below', all, ['——开发区工作纪实']],
  ['above', { kicker: '今日论坛' }, ['今日论坛']],
  ['above', { pretitle: '凝心聚力抓落实' }, ['凝心聚力抓落实']],
  ['above', { subtitle: '——纪实' }, []],
  ['below', { kicker: '今日论坛', pretitle: '引题' }, []],
  ['above', {}, []],
  ['below', {}, []],
] as const)('%s the title, of %j stand %j', async (place, parts, lines) => {
  const { container } = renderComponent(<Decks article={buildArticle(parts)} place={place} />);
  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(lines);
  await expectAccessible(container);
});

test('a deck is no heading: the title alone is one', () => {
  const { container } = renderComponent(<Decks article={buildArticle(all)} place="above" />);
  expect(container.querySelector('h1, h2, h3, [role=heading]')).toBeNull();
});

test('markup in a deck is text', () => {
  const article = buildArticle({ kicker: '<b>栏</b>', pretitle: '&amp;' });
  const { container } = renderComponent(<Decks article={article} place="above" />);
  expect(container.textContent).toBe('<b>栏</b>&amp;');
});
