import { createHash } from 'node:crypto';
import type { ComposeArticle, Script } from '../composition/compose-article.ts';
import { QUICK, thorough } from '../composition/compose-page.ts';
import { composeSheets, type SheetPlans } from '../composition/compose-sheets.ts';
import type { Effort } from '../composition/order-search.ts';
import { planStyles } from '../composition/plan-styles.ts';
import { toComposeArticles } from '../composition/to-compose-articles.ts';
import type { Article } from '../vocabulary/article.ts';
import type { Slug, TopicId } from '../vocabulary/ids.ts';
import type { Page, SettingFile } from '../vocabulary/page.ts';

/** `data/plans/pages/<n>.json`, `data/plans/topics/<id>.json`: the plans themselves. */
export interface PlanFile {
  readonly sheets: readonly SheetPlans[];
}

/** Remembers plans by a name that stands for everything they were made from. */
export interface PlanCache {
  readonly get: (name: string) => readonly SheetPlans[] | null;
  readonly set: (name: string, sheets: readonly SheetPlans[]) => void;
}

/** What composing adds to an edition: data files and style sheets, by their paths in the site. */
export interface ComposedEdition {
  readonly files: ReadonlyMap<string, SettingFile | PlanFile>;
  readonly styles: ReadonlyMap<string, string>;
}

/** Articles of an edition up to which every page is searched as long as pays. */
const UNHURRIED = 60;

/** Large editions are composed in about a tenth of the time each, or a build would take minutes. */
function effortFor(articles: number): (onPage: number) => Effort {
  return articles <= UNHURRIED ? thorough : () => QUICK;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Each article as its own page has it: topics set it by the same words and worth. */
function readyArticles(
  pages: readonly Page[],
  segment: (title: string) => readonly string[],
  script: Script,
): ReadonlyMap<Slug, ComposeArticle> {
  const ready = new Map<Slug, ComposeArticle>();
  for (const { articles } of pages) {
    for (const [index, article] of toComposeArticles(articles, segment, script).entries()) {
      const slug = articles[index]?.slug;
      if (slug !== undefined) ready.set(slug, article);
    }
  }
  return ready;
}

/** An edition is set as an English newspaper as soon as anything of it is in English. */
function scriptOfEdition(pages: readonly Page[]): Script {
  const isEnglish = ({ translation }: Article) =>
    translation !== undefined && translation.untranslated.length < translation.of;
  return pages.some(({ articles }) => articles.some(isEnglish)) ? 'latin' : 'han';
}

/**
 * Composes every page and topic of an edition, slugs settled, for all widths. `segment` is a dictionary's cut of a
 * title, `cache` saves composing again what did not change.
 */
export function composeEdition(
  pages: readonly Page[],
  topics: readonly TopicId[],
  segment: (title: string) => readonly string[],
  cache: PlanCache | null = null,
): ComposedEdition {
  const script = scriptOfEdition(pages);
  const ready = readyArticles(pages, segment, script);
  const effort = effortFor(ready.size);
  const files = new Map<string, SettingFile | PlanFile>();
  const styles = new Map<string, string>();
  const compose = (name: string, given: readonly Article[]) => {
    const articles = given.flatMap(({ slug }) => ready.get(slug) ?? []);
    const made = hashOf(JSON.stringify([articles, effort(12)]));
    const sheets = cache?.get(made) ?? composeSheets(articles, { effort });
    cache?.set(made, sheets);
    const set = sheets.map((sheet) => {
      const key = hashOf(JSON.stringify(sheet));
      const order = new Map(sheet.articles.map(({ id }, index) => [id, index]));
      const own = given.flatMap(({ slug }) => {
        const { titleWords = [], importance = 0 } = ready.get(slug) ?? {};
        return order.has(slug) ? [{ slug, titleWords, importance }] : [];
      });
      own.sort((a, b) => (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0));
      const css = planStyles(sheet, key);
      const path = `assets/page-${hashOf(css)}.css`;
      styles.set(path, css);
      return { key, styles: path, script, articles: own };
    });
    files.set(`data/plans/${name}.json`, { sheets });
    files.set(`data/settings/${name}.json`, { sheets: set });
  };
  for (const [index, { articles }] of pages.entries()) compose(`pages/${index + 1}`, articles);
  const all = pages.flatMap(({ articles }) => articles);
  for (const id of topics) {
    const chosen = all.filter((article) => article.topics.some((topic) => topic.id === id));
    if (chosen.length > 0) compose(`topics/${id}`, chosen);
  }
  return { files, styles };
}
