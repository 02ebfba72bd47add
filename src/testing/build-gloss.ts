import type { GlossFile } from '../vocabulary/gloss.ts';
import { anchor, slug } from '../vocabulary/ids.ts';

/**
 * The words of 「开发区优化营商环境。」 (`l5`) and 「王静说：完成8.49亿元。」 (`l7`), under the title 「开发区」,
 * but for what `parts` says.
 */
export function buildGloss(parts: Partial<GlossFile> = {}): GlossFile {
  return {
    words: [
      ['开发区', 'kāi|fā|qū', 'development zone'],
      ['优化', 'yōu|huà', 'to optimize'],
      ['营商环境', 'yíng|shāng huán|jìng', [3, 4]],
      ['营商', 'yíng|shāng', null],
      ['环境', 'huán|jìng', 'environment; surroundings'],
      ['王静', 'Wáng|Jìng', null],
      ['说', 'shuō', 'to speak; to say'],
      ['完成', 'wán|chéng', 'to complete'],
      ['8.49亿元', 'yì|yuán', null],
    ],
    passages: { title: [0], l5: [0, 1, 2, -1], l7: [5, 6, -1, 7, 8, -1] },
    names: [5],
    terms: [2],
    articles: [[slug('kaige'), '凯歌前行']],
    elsewhere: [[1, [[0, anchor('l9s2')]]]],
    ...parts,
  };
}
