import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CitationForm } from '../../vocabulary/citation.ts';
import type { CitationItem } from './citation-item.ts';

/** What stands for the reader's day; no style writes it otherwise. */
export const TODAY = '{today}';

const GBT = 'gb-t-7714-2025-numeric';
const CHICAGO = 'chicago-author-date';

const xml = (name: string) => readFileSync(new URL(`./styles/${name}`, import.meta.url), 'utf8');
const { styles, locales } = plugins.config.get('@csl');
for (const style of [GBT, CHICAGO]) styles.add(style, xml(`${style}.csl`));
locales.add('zh-CN', xml('locales-zh-CN.xml'));
const { format } = plugins.config.get('@bibtex');
// BibTeX has been read as UTF-8 for years; as ASCII, Chinese would be dropped.
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

function reference(item: object, style: string, lang: string): string {
  // One of several would be numbered; this one stands alone.
  return new Cite(item)
    .format('bibliography', { style, lang })
    .trim()
    .replace(/^\[1\] /, '');
}

/** The plugin escapes in ASCII only. */
const escapeTex = (text: string) =>
  text.replace(/[\\{}&%$#_~^]/g, (mark) =>
    mark === '\\' ? '\\textbackslash{}' : '~^'.includes(mark) ? `\\${mark}{}` : `\\${mark}`,
  );

function bibtexOf(item: CitationItem): string {
  const { title, author, 'container-title': container } = item;
  const escaped = {
    ...item,
    ...(title === undefined ? {} : { title: escapeTex(title) }),
    ...(container === undefined ? {} : { 'container-title': escapeTex(container) }),
    ...(author === undefined
      ? {}
      : {
          author: author.map((name) =>
            'literal' in name ? { literal: escapeTex(name.literal) } : name,
          ),
        }),
  };
  return `${new Cite(escaped).format('bibtex').trim()}\n`;
}

/** The plugin forgets the authors of newspaper articles, and would break an address in two. */
function risOf(item: CitationItem): string {
  const [tags] = new Cite({ ...item, type: 'article-journal' }).format('ris', { format: 'object' });
  const lines = Object.entries({ ...tags, TY: 'NEWS' }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  const [type = '', ...rest] = lines.sort(
    (a, b) => Number(b.startsWith('TY')) - Number(a.startsWith('TY')),
  );
  return [type, ...rest, 'ER  - ', ''].join('\r\n');
}

/**
 * An article's reference in every form. The reader's day, `TODAY`, stands where a style asks for one:
 * in APA and Chicago, when no date of issue is known.
 */
export function formatItem(item: CitationItem): Readonly<Record<CitationForm, string>> {
  const read = { ...item, accessed: { literal: TODAY } };
  return {
    gbt7714: reference(item, GBT, 'zh-CN'),
    apa: reference(read, 'apa', 'en-US'),
    chicago: reference(read, CHICAGO, 'en-US'),
    bibtex: bibtexOf(item),
    ris: risOf(item),
    csl: `${JSON.stringify([item], null, 2)}\n`,
  };
}
