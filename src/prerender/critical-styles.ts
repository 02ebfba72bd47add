import postcss, { type AtRule } from 'postcss';
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

/** Rules for paper, and what Tailwind has ready for browsers that this reader does not run in. */
function isForLater({ name, params }: AtRule): boolean {
  return (
    name === 'page' ||
    name === 'property' ||
    (name === 'media' && params === 'print') ||
    (name === 'layer' && params === 'properties')
  );
}

/** What no page shows before anybody has touched it. */
const UNTOUCHED = /:hover|:active|::view-transition|::highlight|::-webkit-(?:date|cal)|::file-/;

/** A style sheet with some of its selectors; what is left without any is gone. */
function keepSelectors(css: string, isKept: (selector: string) => boolean): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter(isKept);
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  return sheet.toString();
}

/** Faces that a page is painted with at once: those that its lines are measured with. */
const FACES = { chinese: /^$/, english: /^Banmian Latin/ };

/** A family in a list, before others. */
const FAMILY = /"([^"]*)"\s*,\s*/g;

function familyOf(face: AtRule): string {
  const declaration = face.nodes?.find(
    (node) => node.type === 'decl' && node.prop === 'font-family',
  );
  return declaration?.type === 'decl' ? declaration.value.replace(/["']/g, '') : '';
}

/**
 * A style sheet without what a screen cannot need for its first paint, and with the faces named. The names of
 * the others go too: without its face a family would be looked for among the system's, by a call to another
 * process each, while the text waits.
 */
function forFirstPaint(css: string, faces: RegExp): string {
  const sheet = postcss.parse(css);
  const awaited = new Set<string>();
  sheet.walkAtRules((rule) => {
    if (isForLater(rule)) rule.remove();
    if (rule.name !== 'font-face' || faces.test(familyOf(rule))) return;
    awaited.add(familyOf(rule));
    rule.remove();
  });
  sheet.walkDecls(/^(?:--|font)/, (declaration) => {
    declaration.value = declaration.value.replace(FAMILY, (listed, name) =>
      awaited.has(name) ? '' : listed,
    );
  });
  return keepSelectors(sheet.toString(), (selector) => !UNTOUCHED.test(selector));
}

/** What stands in brackets behind `:has`, `:is` and the like. */
const BRACKETS = /\((?:[^()]|\([^()]*\))*\)/g;

/** PurgeCSS keeps every `:has()`, for it cannot read what is in it; what it is asked of must be there too. */
function withoutForeign(css: string, { classes }: MarkupNames): string {
  return keepSelectors(css, (selector) => {
    if (!selector.includes(':has(')) return true;
    const named = selector.replace(BRACKETS, '').matchAll(/\.([\w-]+)/g);
    return [...named].every(([, name = '']) => classes.includes(name));
  });
}

/** What of a page's styles it is painted with; `hasEnglish` where English text stands in it. */
export type CriticalStyles = (html: string, hasEnglish: boolean) => Promise<string>;

/**
 * Of a style sheet, the rules that can match in a page as it is first seen: those whose elements, classes
 * and ids all stand in its markup, but for paper and pointers. States (`[data-theme=dark]`, `:target`)
 * count as given, for the reader's settings are applied before the first paint. What comes out depends on
 * these names alone, and is remembered by them: an archive's articles share a few.
 */
export function criticalStyles(sheet: string): CriticalStyles {
  const sheets = {
    chinese: forFirstPaint(sheet, FACES.chinese),
    english: forFirstPaint(sheet, FACES.english),
  };
  const attributes = [...sheet.matchAll(/\[([a-z][a-z-]*)/g)].map(([, name = '']) => name);
  const remembered = new Map<string, Promise<string>>();
  const purge = async (css: string, names: MarkupNames): Promise<string> => {
    const extractor = () => ({
      attributes: { names: [], values: [] },
      classes: [...names.classes],
      ids: [...names.ids],
      tags: [...names.tags],
      undetermined: [],
    });
    const [result] = await new PurgeCSS().purge({
      content: [{ raw: '.', extension: 'html' }],
      css: [{ raw: css }],
      extractors: [{ extensions: ['html'], extractor }],
      dynamicAttributes: [...sorted(attributes)],
      safelist: { greedy: [/:has/] },
      keyframes: true,
    });
    return withoutForeign(result?.css ?? css, names);
  };
  return (html, hasEnglish) => {
    const names = namesOf(html);
    const key = JSON.stringify([hasEnglish, names]);
    const known = remembered.get(key) ?? purge(sheets[hasEnglish ? 'english' : 'chinese'], names);
    remembered.set(key, known);
    return known;
  };
}
