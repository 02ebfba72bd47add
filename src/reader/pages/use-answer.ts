import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { paramsOfQuery, type Query } from '../../search/parse-query.ts';
import { goOn } from '../desk/go-on.ts';
import { type Answered, answerOf, FIRST, isEmptyQuery, STEP } from './answers.ts';
import { useAsker } from './use-asker.ts';

/** The rest of an answer is asked for when its first part has been painted, in ms. */
const PAINTED = 60;

/** What is known about a query. */
export interface AnswerState {
  /** The newest answer; null at first. */
  readonly answered: Answered | null;
  /** `answered` is that of the query before, while the next is not there. */
  readonly isBehind: boolean;
  readonly isReading: boolean;
  /** More results of `answered` are about to be read without being asked for. */
  readonly isPart: boolean;
  readonly fault: Error | null;
  readonly retry: () => void;
  readonly more: () => void;
  /** Reads what it takes to count the results by their filters. */
  readonly count: () => void;
}

/** True where an answer has fewer results than are shown in all, and knows of more. */
function isFirstPart({ found, wanted }: Answered): boolean {
  const isWhole = [found.exact, found.forgiving].every(({ count, shown }) => count <= shown.length);
  return wanted < STEP && !isWhole;
}

/** Asks for the answer to a query: for what a telephone shows of it, and once that is there for the rest. */
export function useAnswer(query: Query): AnswerState {
  const asker = useAsker();
  const asked = paramsOfQuery(query).toString();
  const [step, setStep] = useState({ asked, wanted: FIRST, counted: false });
  const { counted } = step;
  const whole = answerOf(asker, query, STEP, counted);
  // Who comes back finds as many as there were.
  const fresh = asker.client.getQueryData(whole.queryKey) === undefined ? FIRST : STEP;
  const wanted = step.asked === asked && step.wanted > FIRST ? step.wanted : fresh;
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    ...answerOf(asker, query, wanted, counted),
    enabled: !isEmptyQuery(query),
    placeholderData: (before: Answered | undefined) => before,
  });
  const { client, language } = asker;
  const begun = useMemo((): Answered | null => {
    if (!isPlaceholderData || data === undefined) return null;
    const found = goOn(client, language, query, data, FIRST);
    return found && { query, found, wanted: FIRST };
  }, [isPlaceholderData, data, client, language, query]);
  // What is shown stays where the rest cannot be had.
  const first = asker.client.getQueryData(answerOf(asker, query, FIRST, counted).queryKey);
  const answered = begun ?? data ?? (error === null ? null : (first ?? null));
  const isPart = answered !== null && isFirstPart(answered);
  const isDue = isPart && !isPlaceholderData && wanted < STEP;
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => setStep({ asked, wanted: STEP, counted }), PAINTED);
    return () => clearTimeout(timer);
  }, [isDue, asked, counted]);
  return {
    answered,
    isBehind: answered !== null && paramsOfQuery(answered.query).toString() !== asked,
    isReading: isFetching,
    isPart,
    fault: error,
    retry: () => void refetch(),
    more: () => setStep({ asked, wanted: wanted + STEP, counted }),
    count: () => setStep({ asked, wanted, counted: true }),
  };
}
