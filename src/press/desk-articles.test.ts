import { expect, test } from 'vitest';
import { pressText } from '../testing/press-text.ts';

const PAGE =
  '### 今日论坛\n\n## 凯歌前行迎新年\n\n李清华\n\n历史将翻开新的一页。让我们凯歌前行，书写新篇章。\n';

test.each([
  ['its kicker', 1],
  ['its title', 3],
  ['its first words', 7],
])('an article is named by the line of %s', (_name, line) => {
  const { page, problems } = pressText(PAGE, `articles:\n  - {line: ${line}, slug: kaige}`);
  expect(problems).toEqual([]);
  expect(page.articles.map(({ slug }) => slug)).toEqual(['kaige']);
});

test.each([2, 5, 8, 99])('line %s names none', (line) => {
  const { problems } = pressText(PAGE, `articles:\n  - {line: ${line}, slug: kaige}`);
  expect(problems).toMatchObject([
    { line: 2, message: expect.stringContaining(`no article begins on line ${line}`) },
  ]);
});
