import { loadLexicon } from '../../press/lexicon.ts';
import { slugOf } from '../../press/make-slugs.ts';
import type { Edition } from '../../vocabulary/page.ts';

/**
 * Name of an edition's single file, which every system and chat takes: nameplate in pinyin and date of
 * issue where they are known, `zhoukou-jingji-kaifaqu.html`, else `banmian.html`.
 */
export function singleName({ nameplate, date }: Pick<Edition, 'nameplate' | 'date'>): string {
  const name = nameplate === null ? 'banmian' : slugOf(nameplate, loadLexicon());
  return `${[name, ...(date === null ? [] : [date.replace(/^-+/, '')])].join('-')}.html`;
}
