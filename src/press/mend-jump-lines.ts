import { replaceTraced } from '../text/traced-text.ts';
import { type Mended, mendWords } from './mend-step.ts';
import type { Unit } from './unit.ts';

const PAGE = '第?\\s*[A-Z]?\\s*[0-9０-９一二三四五六七八九十]+\\s*版?[①-⑳]?|中缝|[头頭]版';
const TURNS = '下转|下轉|上接|紧接|緊接|紧转|转接|转|接';
const SEE =
  '(?:(?:详细|詳細|相关|相關)?(?:报道|報道|報導|内容|文章|图片)?|[文图圖]|全文|详情|評論|评论|社论)\\s*[见見刊載载详詳][见見于於]?';

/** 下转第三版, （上接第一版）, ▶下转02版, （下轉A3版）, 【详细报道见第五版】: where a story goes on. */
const JUMP = new RegExp(
  [
    `(?<![▶►→★\\s])[▶►→★\\s]*[（(〔【[]\\s*(?:${TURNS}|${SEE})\\s*(?:${PAGE})[^）)〕】\\]]{0,20}[）)〕】\\]]`,
    `(?:^[▶►→★\\s]*|(?<=[。！？”」）)])[▶►→★\\s]*)(?:下转|下轉|上接|紧接|緊接)\\s*(?:${PAGE})[◀◄←\\s]*$`,
  ].join('|'),
  'g',
);

/** Sets jump lines aside, alone on a line or at either end of one. */
export function mendJumpLines(units: readonly Unit[]): Mended {
  const mended = mendWords(units, 'jump-line', (words, unit) =>
    unit.kind === 'row' ? { text: words, edits: [] } : replaceTraced(words, JUMP, () => ''),
  );
  return { ...mended, warnings: [] };
}
