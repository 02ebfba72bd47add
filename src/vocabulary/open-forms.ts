/** A form of an article that other programs read, by its ending. */
export type OpenForm = 'json' | 'md' | 'txt';

/** The forms of every article with their names, which are the same in every language, and media types. */
export const OPEN_FORMS: readonly {
  readonly form: OpenForm;
  readonly name: string;
  readonly type: string;
}[] = [
  { form: 'json', name: 'JSON', type: 'application/json' },
  { form: 'md', name: 'Markdown', type: 'text/markdown' },
  { form: 'txt', name: 'TXT', type: 'text/plain' },
];

/** Name of the file beside the article's page: `article.json`. */
export function openFileOf(form: OpenForm): string {
  return `article.${form}`;
}
