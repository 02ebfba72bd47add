import type { Script } from '../composition/compose-article.ts';
import { composePage } from '../composition/compose-page.ts';
import { pageFormat } from '../composition/page-format.ts';
import { formatsOf } from '../composition/page-formats.ts';
import { inventor } from './invented-articles.ts';
import { englishInventor } from './invented-english.ts';

/** The plan of an invented page as JSON: 1 to 20 articles, every format in turn. */
export function casePlan(seed: number, script: Script = 'han'): string {
  const columns = [1, 4, 5, 6, 7, 8][seed % 6] ?? 6;
  if (script === 'latin') {
    const articles = englishInventor(seed).page(1 + (seed % 20));
    const { format } = formatsOf('latin')[1 + (seed % 8)] ?? {
      format: pageFormat(9, 7.4, 'latin'),
    };
    return JSON.stringify(composePage(articles, format));
  }
  const articles = inventor(seed).page(1 + (seed % 20));
  return JSON.stringify(composePage(articles, pageFormat(columns, columns === 1 ? 20 : 13)));
}
