import { pinyin } from 'pinyin-pro';
import { hasHan } from '../../text/char-range.ts';
import type { Article } from '../../vocabulary/article.ts';
import { type Slug, slug } from '../../vocabulary/ids.ts';
import type { TermEntry } from '../../vocabulary/terms.ts';
import { distinctSlugs, joinToRoom } from '../make-slugs.ts';
import { articleCredits } from '../terms/article-parts.ts';
import { spellName } from '../translations/spell-name.ts';
import type { Named } from './facet-values.ts';
import type { ArticleInLanguages } from './search-articles.ts';

/** Somebody who is named in a byline or credit, in each language. */
interface Credited {
  readonly zh: string;
  readonly names: Named['names'];
  readonly article: number;
}

function namesOf(article: Article): readonly string[] {
  return articleCredits(article).flatMap(({ credit }) => credit.names);
}

function creditedIn(article: ArticleInLanguages, number: number): readonly Credited[] {
  const hant = namesOf(article['zh-hant']);
  const en = namesOf(article.en);
  return namesOf(article.zh).map((zh, index) => ({
    zh,
    names: { zh, 'zh-hant': hant[index] ?? zh, en: en[index] ?? spellName(zh) },
    article: number,
  }));
}

/** `王泉林` → `wang-quanlin`; a name that is no person's by its characters: `xuanchuanbu`. */
function slugOfName(name: string): Slug {
  const spelled = spellName(name);
  const letters = hasHan(spelled)
    ? pinyin(spelled, { toneType: 'none', type: 'array', v: true }).join('')
    : spelled;
  const bare = letters
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const parts = bare.split(/[^a-z0-9]+/).filter((part) => part !== '');
  return slug(joinToRoom(parts) || 'reporter');
}

/**
 * Everyone in bylines and picture credits with the number of the article, in the edition's order. The
 * id is that of the glossary's person, else the name in letters; of two names that are written alike
 * the later gets `-2` behind it.
 */
export function reportersOf(
  articles: readonly ArticleInLanguages[],
  people: readonly Pick<TermEntry, 'id' | 'term'>[],
): readonly (readonly [article: number, reporter: Named])[] {
  const credited = articles.flatMap(creditedIn);
  const terms = new Map(people.map(({ term, id }): [string, string] => [term, id]));
  const others = [...new Set(credited.map(({ zh }) => zh))].filter((name) => !terms.has(name));
  const slugs = distinctSlugs(others.map(slugOfName), new Set(terms.values()));
  const ids = new Map(others.map((name, index): [string, string] => [name, slugs[index] ?? name]));
  return credited.map(({ zh, names, article }) => [
    article,
    { id: terms.get(zh) ?? ids.get(zh) ?? zh, names },
  ]);
}
