import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Facets } from '../../search/facets.ts';
import {
  FILTER_NAMES,
  type FilterName,
  type Filters,
  hasFilters,
} from '../../vocabulary/filters.ts';
import { ChosenFilters } from '../components/filter/ChosenFilters.tsx';
import { FilterPanel } from '../components/filter/FilterPanel.tsx';
import { NarrowButton } from '../components/filter/NarrowButton.tsx';
import { FILTER_LABELS } from '../locale/filter-labels.ts';
import { chosenWords, filterGroups } from './filter-words.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

interface NarrowingProps {
  /** What is chosen, as far as the edition knows it; the files of these filters are there. */
  readonly filters: Filters;
  /** The filters that stand here; others are chosen elsewhere on the page. */
  readonly names: readonly FilterName[];
  /** Articles of the edition. */
  readonly total: number;
  /** The articles that a query has found, by number; null where nothing is searched for. */
  readonly among?: readonly number[] | null;
  /** False where `among` may still have articles that were not found: they are not counted. */
  readonly isCounted?: boolean;
  /** The filters have been opened, and are to be counted. */
  readonly onOpen?: () => void;
  /** Address of this page with other filters. */
  readonly hrefOf: (filters: Filters) => string;
}

/**
 * The filters behind one word, and what is chosen of them. Their files are fetched when the word is
 * about to be opened, and not before.
 */
export function Narrowing(props: NarrowingProps) {
  const { filters, names, total, among = null, isCounted = true, onOpen, hrefOf } = props;
  const desk = useDesk();
  const client = useQueryClient();
  const { language, locale } = usePlace();
  const labels = FILTER_LABELS[language];
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  // What is chosen is shown by its names, the others only where they can be seen.
  const asked = FILTER_NAMES.filter((name) => isOpen || filters[name] !== undefined);
  const lists = useQueries({
    queries: asked.map((name) => ({ ...desk.facet(name), enabled: isOpen })),
  });
  const facets: Facets = Object.fromEntries(
    asked.flatMap((name, place) => {
      const entries = lists[place]?.data;
      return entries === undefined ? [] : [[name, entries]];
    }),
  );
  const words = { facets, filters, total, among, names, hrefOf, locale };
  const fetchAhead = () => {
    for (const name of FILTER_NAMES) void client.prefetchQuery(desk.facet(name));
  };
  const stateNow = () => {
    if (lists.some(({ isError, isFetching }) => isError && !isFetching)) return 'failed';
    const isReady = isCounted && lists.every(({ data }) => data !== undefined);
    return isReady ? filterGroups(words) : 'loading';
  };
  return (
    <>
      <NarrowButton
        label={labels.narrow}
        panelId={panelId}
        isOpen={isOpen}
        onToggle={() => {
          if (!isOpen) onOpen?.();
          setOpen(!isOpen);
        }}
        onNear={fetchAhead}
      />
      {hasFilters(filters) && <ChosenFilters chosen={chosenWords(words)} labels={labels} />}
      {isOpen && (
        <FilterPanel
          id={panelId}
          state={stateNow()}
          labels={labels}
          retryLabel={locale.fault.retry}
          onRetry={() => {
            for (const { isError, refetch } of lists) if (isError) void refetch();
          }}
        />
      )}
    </>
  );
}
