import { useSuspenseQuery } from '@tanstack/react-query';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { SheetNumber } from '../../vocabulary/routes.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import type { SheetPlace } from '../../vocabulary/sheet-place.ts';
import { sheetPlace } from '../../vocabulary/sheet-place.ts';
import { FilterNote } from '../components/filter/FilterNote.tsx';
import { TopicFilter } from '../components/filter/TopicFilter.tsx';
import { SheetSection } from '../components/front/SheetSection.tsx';
import { Notice } from '../components/states/Notice.tsx';
import { filterHrefs } from './filter-hrefs.ts';
import { useHead } from './head-context.ts';
import { useDesk } from './use-desk.ts';
import { usePageTurn } from './use-page-turn.ts';
import { useFilter, usePlace } from './use-place.ts';
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

function SetSheet({ edition, number }: SetSheetProps) {
  const { topics: chosen, unknown } = useFilter(edition);
  const shown = useSheet(edition, chosen, number);
  const { language, locale } = usePlace();
  const nameOf = (n: number) => {
    const printed = chosen.length > 0 ? null : sheetName(edition, sheetPlace(edition, n));
    return printed === null ? locale.date.nthSheet(n) : locale.date.page(printed);
  };
  const nameplate = edition.nameplate ?? locale.site.unnamed;
  const names = edition.topics.filter(({ id }) => chosen.includes(id)).map(locale.filter.topic);
  const parts = [
    ...(number === 1 ? [] : [nameOf(number)]),
    ...(names.length === 0 ? [] : [locale.filter.title(names)]),
  ];
  useHead({
    title: [...parts, nameplate].join(' · '),
    description: locale.site.description(edition.articles, nameplate),
    lang: locale.tag,
  });
  const hrefs = filterHrefs(chosen, language);
  const sheetHref = (sheet: number) =>
    hrefOf({ address: { page: 'front', sheet }, language, topics: chosen });
  const articleHref = (slug: Slug) =>
    hrefOf({ address: { page: 'article', slug }, language, topics: chosen });
  usePageTurn({ number, of: shown.of, hrefOf: sheetHref });
  return (
    <div className="awaits-filter">
      {number > 1 && (
        <h1 tabIndex={-1} className="sheet-name">
          {nameOf(number)}
        </h1>
      )}
      <TopicFilter
        topics={edition.topics}
        chosen={chosen}
        shown={shown.count}
        locale={locale}
        pageHref={hrefs.pageHref}
        toggleHref={hrefs.toggleHref}
        allHref={hrefs.allHref}
      />
      {unknown.length > 0 && (
        <FilterNote text={locale.filter.unknown(unknown)} href={hrefs.allHref} locale={locale} />
      )}
      {shown.count === 0 && (
        <FilterNote text={locale.filter.empty} href={hrefs.allHref} locale={locale} />
      )}
      {shown.setting === null && shown.count > 0 && (
        <FilterNote
          text={locale.sheet.turn.beyond(shown.of)}
          href={hrefs.allHref}
          locale={locale}
        />
      )}
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
