import { describe, expect, test } from 'vitest';
import { loadDictionary, makeDictionary } from './dictionary.ts';

const dictionary = makeDictionary([
  { simplified: '开发', traditional: '開發', pinyin: 'kai1 fa1', english: ['to develop'] },
  { simplified: '乾', traditional: '乾', pinyin: 'qian2', english: ['the first trigram'] },
  { simplified: '干', traditional: '乾', pinyin: 'gan1', english: ['dry'] },
  {
    simplified: '3D打印',
    traditional: '3D打印',
    pinyin: 'san1 D da3 yin4',
    english: ['to 3D print'],
  },
]);

describe('a dictionary', () => {
  test.each([
    ['开发', ['kāi|fā']],
    ['開發', ['kāi|fā']],
    ['干', ['gān']],
    ['乾', ['qián']],
    ['3D打印', []],
    ['开', []],
    ['', []],
  ])('has for %j the readings %j', (word, readings) => {
    expect(dictionary.entriesOf(word).map(({ reading }) => reading)).toEqual(readings);
  });
});

test('CC-CEDICT is inside its package', () => {
  expect(loadDictionary().entriesOf('招商引资')).toEqual([
    {
      simplified: '招商引资',
      traditional: '招商引資',
      reading: 'zhāo|shāng|yǐn|zī',
      senses: ['investment promotion'],
    },
  ]);
});
