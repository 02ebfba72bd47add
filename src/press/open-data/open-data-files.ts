import { OPEN_FORMS, type OpenForm, openFileOf } from '../../vocabulary/open-forms.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import { LANGUAGES, type LanguageAddress, pathOf } from '../../vocabulary/routes.ts';
import { articleMarkdown } from './article-markdown.ts';
import { articleRecord, RECORD_SCHEMA } from './article-record.ts';
import { articleText } from './article-text.ts';
import { recordJsonSchema } from './record-schema.ts';

function filesOf(
  file: ArticleFile,
  edition: Edition,
  language: LanguageAddress,
): readonly (readonly [string, string])[] {
  const record = articleRecord(file, edition, language);
  const written: Readonly<Record<OpenForm, string>> = {
    json: `${JSON.stringify(record, null, 1)}\n`,
    md: articleMarkdown(record, language.id),
    txt: articleText(record, language.id),
  };
  const folder = pathOf({ page: 'article', slug: file.article.slug }, language.id).slice(1);
  return OPEN_FORMS.map(({ form }) => [folder + openFileOf(form), written[form]]);
}

/**
 * What lies beside every article's page in every language, by path in the site: `a/<slug>/article.json`,
 * `.md` and `.txt`, and the schema of the JSON. `files` are the data files of the site.
 */
export function openDataFiles(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const found = LANGUAGES.flatMap((language) => {
    const edition = files.get(`${language.data}/edition.json`) as Edition | undefined;
    const folder = `${language.data}/articles/`;
    const paths = [...files.keys()].filter((path) => path.startsWith(folder));
    if (edition === undefined) return [];
    return paths.flatMap((path) => filesOf(files.get(path) as ArticleFile, edition, language));
  });
  return new Map([[RECORD_SCHEMA, `${JSON.stringify(recordJsonSchema(), null, 1)}\n`], ...found]);
}
