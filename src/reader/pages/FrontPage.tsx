import { useSuspenseQuery } from '@tanstack/react-query';
import type { Article } from '../../vocabulary/article.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { SheetSetting } from '../../vocabulary/page.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import { FilterNote } from '../components/filter/FilterNote.tsx';
import { TopicFilter } from '../components/filter/TopicFilter.tsx';
import { SheetSection } from '../components/front/SheetSection.tsx';
import { Notice } from '../components/states/Notice.tsx';
import { filterHrefs } from './filter-hrefs.ts';
import { useHead } from './head-context.ts';
import { useServices } from './services-context.ts';
import { useFilter, usePlace } from './use-place.ts';
import { useSheets } from './use-sheets.ts';

/** How many of a page's articles are at hand. */
function countOf({ articles: set }: SheetSetting, articles: ReadonlyMap<Slug, Article>): number {
  return set.filter(({ slug }) => articles.has(slug)).length;
}

/** `/`: the whole edition, or the part of it that a filter lets through. */
export function FrontPage() {
  const { desk } = useServices();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { language, locale } = usePlace();
  const { topics: chosen, unknown } = useFilter(edition);
  const { pages, articles } = useSheets(edition, chosen);
  const labelled = pages.flatMap((sheets, index) => {
    const { number = null } = edition.pages[index] ?? {};
    const printed = number === null || chosen.length > 0 ? null : locale.date.page(number);
    return sheets
      .map((setting) => ({ setting, printed, count: countOf(setting, articles) }))
      .filter(({ count }) => count > 0);
  });
  const shown = labelled.reduce((sum, { count }) => sum + count, 0);
  const nameplate = edition.nameplate ?? locale.site.unnamed;
  const names = edition.topics.filter(({ id }) => chosen.includes(id)).map(locale.filter.topic);
  useHead({
    title: names.length === 0 ? nameplate : `${locale.filter.title(names)} · ${nameplate}`,
    description: locale.site.description(edition.articles, nameplate),
    lang: locale.tag,
  });
  const hrefs = filterHrefs(chosen, language);
  const articleHref = (slug: Slug) =>
    hrefOf({ address: { page: 'article', slug }, language, topics: chosen });
  if (edition.articles === 0) {
    return (
      <Notice
        title={locale.sheet.empty}
        text={locale.sheet.emptyHint}
        lang={locale.tag}
        level={2}
      />
    );
  }
  return (
    <div className="awaits-filter">
      <TopicFilter
        topics={edition.topics}
        chosen={chosen}
        shown={shown}
        locale={locale}
        pageHref={hrefs.pageHref}
        toggleHref={hrefs.toggleHref}
        allHref={hrefs.allHref}
      />
      {unknown.length > 0 && (
        <FilterNote text={locale.filter.unknown(unknown)} href={hrefs.allHref} locale={locale} />
      )}
      {shown === 0 && (
        <FilterNote text={locale.filter.empty} href={hrefs.allHref} locale={locale} />
      )}
      {labelled.map(({ setting, printed }, index) => (
        <SheetSection
          key={setting.key}
          setting={setting}
          articles={articles}
          label={printed ?? locale.date.nthSheet(index + 1)}
          labelled={labelled.length > 1}
          articleHref={articleHref}
          locale={locale}
        />
      ))}
    </div>
  );
}
