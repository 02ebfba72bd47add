import {
  CITATION_FORMS,
  type CitationBlank,
  type CitationFile,
  type CitationText,
} from '../../vocabulary/citation.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import { citationItem } from './citation-item.ts';
import { formatItem, TODAY } from './format-item.ts';

/** Stands for the article's address while references are written; a name that nobody can have. */
const URL = 'https://address.invalid/';
const BLANKS: ReadonlyMap<string, CitationBlank> = new Map([
  [URL, 'url'],
  [TODAY, 'today'],
]);
const BLANK = /(https:\/\/address\.invalid\/|\{today\})/;

function cutBlanks(text: string): CitationText {
  return text
    .split(BLANK)
    .filter((part) => part !== '')
    .map((part) => {
      const blank = BLANKS.get(part);
      return blank === undefined ? part : { blank };
    });
}

/**
 * `data/citations/<slug>.json` and its like in every language, by path. Where the site will stand
 * nobody knows yet, so the reader's browser fills in the address. `files` are the data files of the site.
 */
export function citationFiles(
  files: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, CitationFile> {
  const found = new Map<string, CitationFile>();
  for (const { data } of LANGUAGES) {
    const edition = files.get(`${data}/edition.json`) as Edition | undefined;
    const folder = `${data}/articles/`;
    if (edition === undefined) continue;
    for (const [path, file] of files) {
      if (!path.startsWith(folder)) continue;
      const name = path.slice(folder.length);
      const printed = files.get(`${LANGUAGES[0].data}/articles/${name}`) as ArticleFile | undefined;
      const item = citationItem(file as ArticleFile, edition, URL, printed?.article.byline);
      const texts = formatItem(item);
      const cut = CITATION_FORMS.map((form) => [form, cutBlanks(texts[form])]);
      found.set(`${data}/citations/${name}`, Object.fromEntries(cut));
    }
  }
  return found;
}
