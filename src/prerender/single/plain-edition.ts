import { dateLine } from '../../reader/components/masthead/date-line.ts';
import { summaryTitle } from '../../reader/components/summary-title.ts';
import { LOCALES } from '../../reader/locale/locales.ts';
import { PLAIN_LABELS } from '../../reader/locale/plain-labels.ts';
import { langOf } from '../../text/lang-of.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { Edition, PageSheet } from '../../vocabulary/page.ts';
import { LANGUAGES, pathOf } from '../../vocabulary/routes.ts';
import { escapeHtml } from '../escape-html.ts';
import { articleContent } from '../feeds/article-content.ts';

const [{ id: LANGUAGE, data: FOLDER }] = LANGUAGES;
const locale = LOCALES[LANGUAGE];

const addressOf = ({ slug }: Article) => pathOf({ page: 'article', slug }, LANGUAGE);

function titleOf(article: Article) {
  return summaryTitle({ title: article.title, opening: article.paragraphs[0] ?? '' }, locale);
}

function articleMarkup(article: Article): string {
  const { text, lang } = titleOf(article);
  const body = articleContent(article, 'h3');
  // Its id is its address in the hash, so that the links of the contents lead there without scripts.
  return `<article id="${addressOf(article)}">
<h2 lang="${lang}">${escapeHtml(text)}</h2>
<div lang="${langOf(body.replace(/<[^>]*>/g, ''))}">${body}</div>
</article>`;
}

function contentsItem(article: Article): string {
  const { text, lang } = titleOf(article);
  return `<li><a href="#${addressOf(article)}" lang="${lang}">${escapeHtml(text)}</a></li>`;
}

/** The whole text of an edition in its first language, page after page, for where no scripts run. */
export function plainEdition(files: ReadonlyMap<string, unknown>): string {
  // The build's own files need no door.
  const edition = files.get(`${FOLDER}/edition.json`) as Edition;
  const articles = edition.pages.flatMap(
    (_, index) => (files.get(`${FOLDER}/pages/${index + 1}.json`) as PageSheet).articles,
  );
  const { nameplate } = edition;
  const lang = nameplate === null ? locale.tag : langOf(nameplate);
  return `<h1 lang="${lang}">${escapeHtml(nameplate ?? locale.site.unnamed)}</h1>
<p>${escapeHtml(dateLine(edition, locale).join(' · '))}</p>
<nav aria-label="${PLAIN_LABELS[LANGUAGE].contents}"><ol>
${articles.map(contentsItem).join('\n')}
</ol></nav>
${articles.map(articleMarkup).join('\n')}`;
}
