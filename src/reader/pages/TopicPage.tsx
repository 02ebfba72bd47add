import { useSuspenseQuery } from '@tanstack/react-query';
import type { Slug, TopicId } from '../../vocabulary/ids.ts';
import type { SheetNumber } from '../../vocabulary/routes.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import { TopicFilter } from '../components/filter/TopicFilter.tsx';
import { SheetSection } from '../components/front/SheetSection.tsx';
import { filterHrefs } from './filter-hrefs.ts';
import { useHead } from './head-context.ts';
import { useDesk } from './use-desk.ts';
import { usePageTurn } from './use-page-turn.ts';
import { usePlace } from './use-place.ts';
import { useSheet } from './use-sheet.ts';

interface TopicPageProps {
  readonly topic: TopicId;
  /** Which of its pages, from 1. */
  readonly number: SheetNumber;
}

/** What a topic adds to this one is not known here, and what it has alone is not what a click shows. */
const notSaid = () => null;

/** `/topic/<id>/`: all articles of one topic, and the filter with that topic chosen. */
export function TopicPage({ topic, number }: TopicPageProps) {
  const desk = useDesk();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { setting, articles, of } = useSheet(edition, {
    choice: { of: 'topic', topic },
    filters: {},
    number,
  });
  const { language, locale } = usePlace();
  const found = edition.topics.find(({ id }) => id === topic);
  const name = found === undefined ? topic : locale.filter.topic(found);
  const nameplate = edition.nameplate ?? locale.site.unnamed;
  const { nthSheet } = locale.date;
  useHead({
    title: [name, ...(number === 1 ? [] : [nthSheet(number)]), nameplate].join(' · '),
    description: `${locale.filter.chosen(name)}. ${locale.filter.shown(articles.size)}`,
    lang: locale.tag,
  });
  const filters = { topic: [topic] };
  const hrefs = filterHrefs(filters, language);
  const articleHref = (slug: Slug) =>
    hrefOf({ address: { page: 'article', slug }, language, filters });
  const sheetHref = (sheet: number) =>
    hrefOf({ address: { page: 'topic', topic, sheet }, language });
  usePageTurn({ number, of, hrefOf: sheetHref });
  return (
    <>
      <h1 tabIndex={-1} className="topic-title">
        {name}
      </h1>
      <TopicFilter
        topics={edition.topics}
        chosen={[topic]}
        countOf={notSaid}
        shown={articles.size}
        locale={locale}
        pageHref={hrefs.pageHref}
        toggleHref={hrefs.toggleHref}
        allHref={hrefs.allHref}
      />
      {setting !== null && (
        <SheetSection
          setting={setting}
          articles={articles}
          number={number}
          of={of}
          nameOf={nthSheet}
          sheetHref={sheetHref}
          articleHref={articleHref}
          locale={locale}
        />
      )}
    </>
  );
}
