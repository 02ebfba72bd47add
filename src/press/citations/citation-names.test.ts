import { describe, expect, test } from 'vitest';
import { readBracketedByline } from '../read-byline.ts';
import { translateCredits } from '../translations/translate-credits.ts';
import { type CitationName, citationNames } from './citation-names.ts';

const shown = (names: readonly CitationName[]) =>
  names.map((name) => ('literal' in name ? name.literal : `${name.family}|${name.given}`));
const creditsOf = (text: string) => readBracketedByline(text, 0, () => false)?.credits ?? [];

describe('names of a byline are cut', () => {
  test.each([
    ['（记者 王泉林 通讯员 刘航）开发区', ['王|泉林', '刘|航'], ['Wang|Quanlin', 'Liu|Hang']],
    ['（记者 王泉林、欧阳航）开发区', ['王|泉林', '欧阳|航'], ['Wang|Quanlin', 'Ouyang|Hang']],
    ['王泉林、司马文华报道：近日', ['王|泉林', '司马|文华'], ['Wang|Quanlin', 'Sima|Wenhua']],
    ['（记者 王泉林 通讯员 王泉林）开发区', ['王|泉林'], ['Wang|Quanlin']],
  ])('%s', (text, chinese, english) => {
    const printed = creditsOf(text);
    expect(shown(citationNames(printed))).toEqual(chinese);
    expect(shown(citationNames(translateCredits(printed, new Map()), printed))).toEqual(english);
  });
});

test.each([
  [['买买提·艾力'], ['买买提·艾力']],
  [['John Smith'], ['John Smith']],
  [['本报编辑部'], ['本报编辑部']],
  [['單華雲'], ['單|華雲']],
])('%j: what is no known Chinese name stays whole', (names, expected) => {
  expect(shown(citationNames([{ role: '作者', names }]))).toEqual(expected);
});

test.each(['摄', '责编', '供图', 'Photo'])('%s is no author', (role) => {
  expect(citationNames([{ role, names: ['王泉林'] }])).toEqual([]);
});
