import type { Caption } from '../vocabulary/article.ts';
import { anchor } from '../vocabulary/ids.ts';

/** 图为现场。 on line 11, taken by 王泉林, behind the first block. */
export function buildCaption(parts: Partial<Caption> = {}): Caption {
  return {
    anchor: anchor('caption1'),
    text: '图为现场。',
    credit: [{ role: '记者', names: ['王泉林'] }],
    creditText: '记者 王泉林 摄',
    lines: [11, 11],
    source: [],
    after: 0,
    ...parts,
  };
}
