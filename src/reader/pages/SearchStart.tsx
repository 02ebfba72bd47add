import type { ReactNode, RefObject } from 'react';
import { SEARCH_LABELS } from '../locale/search-labels.ts';
import { useArrivalFocus } from './use-arrival-focus.ts';
import { usePlace } from './use-place.ts';

interface SearchStartProps {
  readonly root: RefObject<HTMLElement | null>;
  /** Ways into the edition without searching. */
  readonly ways: ReactNode;
}

/** The page of results while nothing is searched for. */
export function SearchStart({ root, ways }: SearchStartProps) {
  const labels = SEARCH_LABELS[usePlace().language];
  useArrivalFocus(root, false);
  return (
    <>
      <header className="search-head">
        <h1 tabIndex={-1} className="search-title awaits-filter">
          {labels.title}
        </h1>
        <p className="search-lead needs-scripts">{labels.needsScripts}</p>
        <p className="search-lead has-scripts awaits-filter">{labels.lead}</p>
      </header>
      <div className="awaits-filter">{ways}</div>
    </>
  );
}
