import { composePage } from '../composition/compose-page.ts';
import { pageFormat } from '../composition/page-format.ts';
import { inventor } from './invented-articles.ts';

/** The plan of an invented page as JSON: 1 to 20 articles, every format in turn. */
export function casePlan(seed: number): string {
  const columns = [1, 4, 5, 6, 7, 8][seed % 6] ?? 6;
  const articles = inventor(seed).page(1 + (seed % 20));
  return JSON.stringify(composePage(articles, pageFormat(columns, columns === 1 ? 20 : 13)));
}
