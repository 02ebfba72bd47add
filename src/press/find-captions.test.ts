import { describe, expect, test } from 'vitest';
import { pressText } from '../testing/press-text.ts';

const BODY = '开发区扎实推进项目建设工作，为高质量发展提供坚强保证，各项工作取得了明显成效。';

/** Captions of the articles of a page as `[text, credit]`, and what is left as paragraphs. */
function read(...lines: string[]) {
  const { articles } = pressText(['# 开发区推进项目建设', ...lines].join('\n\n')).page;
  return {
    captions: articles.flatMap(({ captions }) =>
      captions.map(({ text, creditText }) => [text, creditText]),
    ),
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs),
  };
}

describe('captions', () => {
  test.each([
    [
      'with the credit below',
      ['图为项目建设现场。', '记者 王泉林 摄'],
      ['图为项目建设现场。', '记者 王泉林 摄'],
    ],
    [
      'with the credit behind',
      ['图为项目建设现场。 王泉林 摄'],
      ['图为项目建设现场。', '王泉林 摄'],
    ],
    [
      'with the credit in brackets',
      ['图为项目建设现场。（王泉林 摄）'],
      ['图为项目建设现场。', '（王泉林 摄）'],
    ],
    ['without a credit', ['图为项目建设现场。'], ['图为项目建设现场。', null]],
  ])('%s', (_name, lines, caption) => {
    expect(read(BODY, ...lines)).toEqual({ captions: [caption], paragraphs: [BODY] });
  });

  test('whose words are missing have a credit alone', () => {
    const text = `${BODY}${BODY}`;
    expect(read(text, text, '记者 王泉林 摄')).toEqual({
      captions: [['', '记者 王泉林 摄']],
      paragraphs: [text, text],
    });
  });

  test('inside a paragraph do not part it', () => {
    const halves = [
      '会议要求，要认真落实全市项目建设推进会议精神，切实加强组织领导，找准突破',
      '点，奋力开创发展新局面。',
    ];
    const { captions, paragraphs } = read(
      BODY,
      halves[0] ?? '',
      '图为项目建设现场。',
      '记者 王泉林 摄',
      halves[1] ?? '',
    );
    expect(captions).toEqual([['图为项目建设现场。', '记者 王泉林 摄']]);
    expect(paragraphs).toEqual([BODY, halves.join('')]);
  });
});

test.each([
  '他试图为群众办好这件事。',
  '以规划蓝图为引领，抓好落实。',
  '他是一名摄影师，摄影三十年。',
])('%s is no caption', (text) => {
  const { captions, paragraphs } = read(BODY, `${BODY}${text}`);
  expect(captions).toEqual([]);
  expect(paragraphs).toEqual([BODY, `${BODY}${text}`]);
});
