import { useSuspenseQuery } from '@tanstack/react-query';
import type { Slug, TopicId } from '../../vocabulary/ids.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import { TopicFilter } from '../components/filter/TopicFilter.tsx';
import { SheetSection } from '../components/front/SheetSection.tsx';
import { filterHrefs } from './filter-hrefs.ts';
import { useHead } from './head-context.ts';
import { useServices } from './services-context.ts';
import { usePlace } from './use-place.ts';

interface TopicPageProps {
  readonly topic: TopicId;
}

/** `/topic/<id>/`: all articles of one topic, and the filter with that topic chosen. */
export function TopicPage({ topic }: TopicPageProps) {
  const { desk } = useServices();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { data: sheet } = useSuspenseQuery(desk.topic(topic));
  const { language, locale } = usePlace();
  const found = edition.topics.find(({ id }) => id === topic);
  const name = found === undefined ? topic : locale.filter.topic(found);
  const nameplate = edition.nameplate ?? locale.site.unnamed;
  const { data: settings } = useSuspenseQuery(desk.topicSetting(topic));
  const articles = new Map(sheet.articles.map(({ article }) => [article.slug, article]));
  useHead({
    title: `${name} · ${nameplate}`,
    description: `${locale.filter.chosen([name])}. ${locale.filter.shown(articles.size)}`,
    lang: locale.tag,
  });
  const hrefs = filterHrefs([topic], language);
  const articleHref = (slug: Slug) =>
    hrefOf({ address: { page: 'article', slug }, language, topics: [topic] });
  return (
    <>
      <h1 tabIndex={-1} className="topic-title">
        {name}
      </h1>
      <TopicFilter
        topics={edition.topics}
        chosen={[topic]}
        shown={articles.size}
        locale={locale}
        pageHref={hrefs.pageHref}
        toggleHref={hrefs.toggleHref}
        allHref={hrefs.allHref}
      />
      {settings.map((setting, index) => (
        <SheetSection
          key={setting.key}
          setting={setting}
          articles={articles}
          label={locale.date.nthSheet(index + 1)}
          labelled={settings.length > 1}
          articleHref={articleHref}
          locale={locale}
        />
      ))}
    </>
  );
}
