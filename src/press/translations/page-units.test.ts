import { expect, test } from 'vitest';
import { buildArticle, buildParagraph, buildPassage } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { makePage } from '../../testing/make-page.ts';
import { anchor, slug } from '../../vocabulary/ids.ts';
import { pageUnits, unitOfContext } from './page-units.ts';

test('the nameplate, then each article’s units, each with where it stands', () => {
  const article = buildArticle({
    slug: slug('kaige'),
    kicker: '今日论坛',
    title: '凯歌前行',
    blocks: [buildParagraph('甲。乙。', 5)],
    captions: [buildCaption({ lines: [11, 11] })],
    lines: [3, 11],
  });
  const page = makePage('x', [article], { nameplate: '开发区' });
  expect(pageUnits(page, 'seeds/x.txt').map((unit) => Object.values(unit).join(' '))).toEqual([
    '#nameplate   开发区 seeds/x.txt ',
    'kaige#kicker kaige kicker 今日论坛 seeds/x.txt:3 ',
    'kaige#title kaige title 凯歌前行 seeds/x.txt:3 ',
    'kaige#l5 kaige l5 甲。 seeds/x.txt:5 ',
    'kaige#l5s2 kaige l5s2 乙。 seeds/x.txt:5 ',
    'kaige#caption1 kaige caption1 图为现场。 seeds/x.txt:11 ',
    'kaige#caption1-credit kaige caption1-credit 记者 王泉林 摄 seeds/x.txt:11 ',
  ]);
});

test('a page without a nameplate has no unit for it', () => {
  expect(pageUnits(makePage('x', []), 'seeds/x.txt')).toEqual([]);
});

test('a sentence knows what was merged into it, and has no space around it', () => {
  const passage = buildPassage('甲。 乙。', 5);
  const [first, second] = passage.sentences;
  if (first === undefined || second === undefined) throw new Error('two sentences were built');
  const sentences = [{ ...first, also: [anchor('l7')] }, second];
  const block = { type: 'paragraph', lines: [5, 7], text: { ...passage, sentences } } as const;
  const page = makePage('x', [buildArticle({ title: null, blocks: [block] })]);
  expect(pageUnits(page, 'x.txt').map(({ text, also }) => [text, also])).toEqual([
    ['甲。', ['l7']],
    ['乙。', []],
  ]);
});

test.each([
  ['kaige-qianxing#l15s2', 'l15s2'],
  ['#nameplate', 'nameplate'],
  ['menu', 'menu'],
])('%s is about %s', (context, unit) => {
  expect(unitOfContext(context)).toBe(unit);
});
