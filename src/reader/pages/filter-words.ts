import { chosenValues } from '../../search/chosen-values.ts';
import { facetChoices } from '../../search/facet-choices.ts';
import type { Facets } from '../../search/facets.ts';
import { filterArticles } from '../../search/filter-articles.ts';
import { langOf } from '../../text/lang-of.ts';
import { type FilterName, type Filters, toggleValue } from '../../vocabulary/filters.ts';
import type { ChosenWord, FilterGroup } from '../components/filter/filter-choice.ts';
import type { Locale } from '../locale/definition.ts';
import { chosenName } from './chosen-names.ts';

/** What the words of the filters are made of. */
export interface FilterWords {
  /** Of every filter that is chosen, at least. */
  readonly facets: Facets;
  readonly filters: Filters;
  /** Articles of the edition. */
  readonly total: number;
  /** The articles that a query has found, by number; null where nothing is searched for. */
  readonly among: readonly number[] | null;
  /** The filters that are spoken of. */
  readonly names: readonly FilterName[];
  /** Address with other filters. */
  readonly hrefOf: (filters: Filters) => string;
  readonly locale: Locale;
}

/** `lang` of a name in a page of another language, English beside Chinese. */
function langBeside(name: string, { tag }: Locale): { readonly lang?: string } {
  const lang = langOf(name);
  return lang.slice(0, 2) === tag.slice(0, 2) ? {} : { lang };
}

/** The values that can be chosen, each with where a click leads and what it leaves. */
export function filterGroups(words: FilterWords): readonly FilterGroup[] {
  const { facets, filters, total, among, names, hrefOf, locale } = words;
  return facetChoices(facets, filters, total, among)
    .filter(({ name, matters }) => matters && names.includes(name))
    .map(({ name: filter, choices }) => ({
      filter,
      values: choices.map(({ id, names: named, count, isChosen }) => ({
        id,
        name: named[locale.language],
        ...langBeside(named[locale.language], locale),
        count,
        isChosen,
        href: hrefOf(toggleValue(filters, filter, id)),
      })),
    }));
}

/** The values that are chosen, each with the way back. */
export function chosenWords(words: FilterWords): readonly ChosenWord[] {
  const { facets, filters, total, among, names, hrefOf, locale } = words;
  const found = among && new Set(among);
  return chosenValues(facets, filters)
    .filter(({ filter }) => names.includes(filter))
    .map((chosen) => {
      const { filter, value } = chosen;
      const name = chosenName(chosen, locale);
      const without = toggleValue(filters, filter, value);
      const { articles } = filterArticles(facets, without, total);
      return {
        filter,
        value,
        name,
        ...langBeside(name, locale),
        href: hrefOf(without),
        count: articles.filter((number) => found?.has(number) ?? true).length,
      };
    });
}
