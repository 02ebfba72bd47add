import { useSuspenseQuery } from '@tanstack/react-query';
import { chosenValues } from '../../search/chosen-values.ts';
import { FILTER_NAMES, hasFilters } from '../../vocabulary/filters.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { SheetNumber } from '../../vocabulary/routes.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import type { SheetPlace } from '../../vocabulary/sheet-place.ts';
import { sheetPlace } from '../../vocabulary/sheet-place.ts';
import { TopicFilter } from '../components/filter/TopicFilter.tsx';
import { SheetSection } from '../components/front/SheetSection.tsx';
import { Notice } from '../components/states/Notice.tsx';
import { frontChoice } from '../desk/filters/narrow.ts';
import { useAheadPage } from './ahead-context.ts';
import { fewNames } from './chosen-names.ts';
import { FilterNotes } from './FilterNotes.tsx';
import { filterHrefs } from './filter-hrefs.ts';
import { useHead } from './head-context.ts';
import { Narrowing } from './Narrowing.tsx';
import { topicCounts } from './topic-counts.ts';
import { useDesk } from './use-desk.ts';
import { useNarrowed } from './use-narrowed.ts';
import { usePageTurn } from './use-page-turn.ts';
import { useFilters, usePlace } from './use-place.ts';
import { useSheet } from './use-sheet.ts';

interface FrontPageProps {
  /** Which page of the edition, or of the filter's result, from 1. */
  readonly number: SheetNumber;
}

/** `/`, `/page/2/`: a page of the edition, or of the part of it that a filter lets through. */
export function FrontPage({ number }: FrontPageProps) {
  const desk = useDesk();
  const { data: edition } = useSuspenseQuery(desk.edition());
  if (edition.articles === 0) return <EmptyEdition edition={edition} />;
  return <SetSheet edition={edition} number={number} />;
}

function EmptyEdition({ edition }: { readonly edition: Edition }) {
  const { locale } = usePlace();
  const nameplate = edition.nameplate ?? locale.site.unnamed;
  const description = locale.site.description(edition.articles, nameplate);
  useHead({ title: nameplate, description, lang: locale.tag });
  const { empty, emptyHint } = locale.sheet;
  return <Notice title={empty} text={emptyHint} lang={locale.tag} level={2} />;
}

/** What the edition's pages are called: by the printed number where one page is one sheet. */
function sheetName({ pages }: Edition, place: SheetPlace | null): string | null {
  const page = place === null ? undefined : pages[place.page - 1];
  return page === undefined || page.sheets > 1 ? null : page.number;
}

interface SetSheetProps extends FrontPageProps {
  readonly edition: Edition;
}

/** The filters that stand behind a word; topics have their row. */
const BEHIND = FILTER_NAMES.filter((name) => name !== 'topic');

function SetSheet({ edition, number }: SetSheetProps) {
  const filters = useFilters();
  const narrowed = useNarrowed(edition, filters);
  const { facets, known, articles } = narrowed;
  const choice = frontChoice(known);
  const shown = useSheet(edition, { choice, filters, number });
  const { language, locale } = usePlace();
  const isFiltered = hasFilters(known);
  const nameOf = (n: number) => {
    const printed = isFiltered ? null : sheetName(edition, sheetPlace(edition, n));
    return printed === null ? locale.date.nthSheet(n) : locale.date.page(printed);
  };
  const nameplate = edition.nameplate ?? locale.site.unnamed;
  const names = fewNames(chosenValues(facets, known), locale);
  const parts = [
    ...(number === 1 ? [] : [nameOf(number)]),
    ...(names.length === 0 ? [] : [locale.list(names)]),
  ];
  useHead({
    title: [...parts, nameplate].join(' · '),
    description: locale.site.description(edition.articles, nameplate),
    lang: locale.tag,
  });
  const { filteredHref, pageHref, toggleHref, allHref } = filterHrefs(known, language);
  const sheetHref = (sheet: number) =>
    hrefOf({ address: { page: 'front', sheet }, language, filters: known });
  const articleHref = (slug: Slug) =>
    hrefOf({ address: { page: 'article', slug }, language, filters: known });
  usePageTurn({ number, of: shown.of, hrefOf: sheetHref });
  const { page } = useAheadPage();
  const isBeyond = shown.setting === null && articles.length > 0;
  return (
    <div ref={page} className="awaits-filter">
      {number > 1 && (
        <h1 tabIndex={-1} className="sheet-name">
          {nameOf(number)}
        </h1>
      )}
      <TopicFilter
        topics={edition.topics}
        chosen={edition.topics.map(({ id }) => id).filter((id) => known.topic?.includes(id))}
        countOf={topicCounts(edition, narrowed)}
        shown={articles.length}
        locale={locale}
        pageHref={pageHref}
        toggleHref={toggleHref}
        allHref={isFiltered ? allHref : null}
      >
        <Narrowing filters={known} names={BEHIND} total={edition.articles} hrefOf={filteredHref} />
      </TopicFilter>
      <FilterNotes
        narrowed={narrowed}
        total={edition.articles}
        hrefOf={filteredHref}
        beyond={isBeyond ? locale.sheet.turn.beyond(shown.of) : null}
      />
      {shown.setting !== null && (
        <SheetSection
          setting={shown.setting}
          articles={shown.articles}
          number={number}
          of={shown.of}
          nameOf={nameOf}
          sheetHref={sheetHref}
          articleHref={articleHref}
          locale={locale}
        />
      )}
    </div>
  );
}
