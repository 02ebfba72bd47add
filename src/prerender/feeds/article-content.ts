import type { Article, Block, Caption, Passage } from '../../vocabulary/article.ts';
import { escapeXml } from './escape-xml.ts';

/** The words of a passage, its bold runs marked. */
function inline({ text, strong }: Passage): string {
  let end = 0;
  const runs = strong.map(([from, to]) => {
    const before = escapeXml(text.slice(end, from));
    end = to;
    return `${before}<strong>${escapeXml(text.slice(from, to))}</strong>`;
  });
  return runs.join('') + escapeXml(text.slice(end));
}

type Subhead = 'h2' | 'h3';

function rowOf(cells: readonly Passage[], name: 'td' | 'th'): string {
  return `<tr>${cells.map((cell) => `<${name}>${inline(cell)}</${name}>`).join('')}</tr>`;
}

function blockMarkup(block: Block, subhead: Subhead): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'subhead':
      return `<${subhead}>${inline(block.text)}</${subhead}>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'verse':
      return `<p>${block.verses.map(inline).join('<br />')}</p>`;
    case 'table': {
      const rows = block.rows.map((row, index) =>
        rowOf(row, block.head && index === 0 ? 'th' : 'td'),
      );
      return `<table><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

/** Words under a picture that the transcript does not have: a quotation, not a figure without one. */
function captionMarkup({ text, creditText }: Caption): string {
  const words = [text, creditText ?? ''].filter((part) => part !== '').join(' ');
  return `<blockquote><p>${escapeXml(words)}</p></blockquote>`;
}

/**
 * The full text of an article but its title, as markup that is well-formed XML and HTML alike: decks,
 * author line, body with captions in their places. `subhead` is the element of a subhead.
 */
export function articleContent(article: Article, subhead: Subhead = 'h2'): string {
  const captionsAfter = (index: number) =>
    article.captions.filter(({ after }) => after === index).map(captionMarkup);
  const { kicker, pretitle, subtitle, bylineText } = article;
  return [
    ...[kicker, pretitle, subtitle, bylineText]
      .filter((text) => text !== null)
      .map((text) => `<p>${escapeXml(text)}</p>`),
    ...captionsAfter(-1),
    ...article.blocks.flatMap((block, index) => [
      blockMarkup(block, subhead),
      ...captionsAfter(index),
    ]),
  ].join('\n');
}
