import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Found } from '../../search/found.ts';
import { paramsOfQuery, type Query } from '../../search/parse-query.ts';
import { filterEntries } from '../../vocabulary/filters.ts';
import { askSearch } from '../desk/ask-search.ts';
import { EDITION_KEY, LASTING } from '../desk/queries.ts';
import { searchFilesOf } from '../desk/search-files.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

/** Results shown at once, and with each further step. */
export const STEP = 10;

/** An answer and the query that it answers, which may be the one before. */
export interface Answered {
  readonly query: Query;
  readonly found: Found;
}

/** What is known about a query. */
export interface AnswerState {
  /** The newest answer; that of the query before while the next is not there. Null at first. */
  readonly answered: Answered | null;
  readonly isReading: boolean;
  readonly fault: Error | null;
  readonly retry: () => void;
  readonly more: () => void;
  /** Reads what it takes to count the results by their filters. */
  readonly count: () => void;
}

/** True where a query asks for nothing. */
export function isEmptyQuery({ terms, filters }: Query): boolean {
  return terms.length === 0 && filterEntries(filters).length === 0;
}

/** Asks for the answer to a query; answers stay, so that Back finds the page as it was. */
export function useAnswer(query: Query): AnswerState {
  const client = useQueryClient();
  const desk = useDesk();
  const { language } = usePlace();
  const asked = paramsOfQuery(query).toString();
  const [step, setStep] = useState({ asked, wanted: STEP, counted: false });
  const { wanted, counted } = step.asked === asked ? step : { wanted: STEP, counted: step.counted };
  const { data, error, isFetching, refetch } = useQuery({
    ...LASTING,
    queryKey: [EDITION_KEY, 'search', language, asked, wanted, counted],
    queryFn: async (): Promise<Answered> => ({
      query,
      found: await askSearch(query, language, wanted, searchFilesOf(client, desk), counted),
    }),
    enabled: !isEmptyQuery(query),
    placeholderData: (before: Answered | undefined) => before,
    gcTime: 600_000,
    retry: false,
  });
  return {
    answered: data ?? null,
    isReading: isFetching,
    fault: error,
    retry: () => void refetch(),
    more: () => setStep({ asked, wanted: wanted + STEP, counted }),
    count: () => setStep({ asked, wanted, counted: true }),
  };
}
