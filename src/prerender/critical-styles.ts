import { PurgeCSS } from 'purgecss';

/** The elements, classes and ids of a page, which the selectors of its styles may name. */
interface MarkupNames {
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  readonly ids: readonly string[];
}

const TAG = /<([a-z][a-z\d-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)/gi;
const NAMING = /\s(class|id)="([^"]*)"/g;

function sorted(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].sort();
}

function namesOf(html: string): MarkupNames {
  const tags = [...html.matchAll(TAG)];
  const named = tags.flatMap(([, , attributes = '']) => [...attributes.matchAll(NAMING)]);
  const of = (attribute: string) =>
    named.flatMap(([, name, value = '']) => (name === attribute ? value.split(/\s+/) : []));
  return {
    tags: sorted(['html', 'body', ...tags.map(([, name = '']) => name.toLowerCase())]),
    classes: sorted(of('class')),
    ids: sorted(of('id')),
  };
}

/** What of a page's styles it is painted with. */
export type CriticalStyles = (html: string) => Promise<string>;

/**
 * Of a style sheet, the rules that can match in a page: those whose elements, classes and ids all stand
 * in its markup. States (`[data-theme=dark]`, `:hover`) count as given, for the reader's settings are
 * applied before the first paint. What comes out depends on these names alone, and is remembered by
 * them: an archive's articles share a few.
 */
export function criticalStyles(css: string): CriticalStyles {
  const attributes = [...css.matchAll(/\[([a-z][a-z-]*)/g)].map(([, name = '']) => name);
  const remembered = new Map<string, Promise<string>>();
  const purge = async ({ tags, classes, ids }: MarkupNames): Promise<string> => {
    const extractor = () => ({
      attributes: { names: [], values: [] },
      classes: [...classes],
      ids: [...ids],
      tags: [...tags],
      undetermined: [],
    });
    const [result] = await new PurgeCSS().purge({
      content: [{ raw: '.', extension: 'html' }],
      css: [{ raw: css }],
      extractors: [{ extensions: ['html'], extractor }],
      dynamicAttributes: [...sorted(attributes)],
      // What stands in `:has()` is relative to the element; PurgeCSS cannot read it.
      safelist: { greedy: [/:has/] },
    });
    return result?.css ?? css;
  };
  return (html) => {
    const names = namesOf(html);
    const key = JSON.stringify(names);
    const known = remembered.get(key) ?? purge(names);
    remembered.set(key, known);
    return known;
  };
}
