import type { FilterLabels } from '../../locale/filter-labels.ts';
import { FilterValues } from './FilterValues.tsx';
import type { FilterGroup } from './filter-choice.ts';

/** What is there to choose from: not fetched yet, not to be had, or the filters that matter. */
export type PanelState = 'loading' | 'failed' | readonly FilterGroup[];

interface FilterPanelProps {
  readonly id: string;
  readonly state: PanelState;
  readonly labels: FilterLabels;
  /** On the button that tries again. */
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

/** What more can be chosen, filter by filter. */
export function FilterPanel({ id, state, labels, retryLabel, onRetry }: FilterPanelProps) {
  return (
    <div id={id} className="filter-panel">
      {state === 'loading' && <p role="status">{labels.loading}</p>}
      {state === 'failed' && (
        <p role="alert" className="filter-failed">
          <span>{labels.failed}</span>
          <button type="button" className="filter-way-out" onClick={onRetry}>
            {retryLabel}
          </button>
        </p>
      )}
      {typeof state !== 'string' && state.length === 0 && <p>{labels.nothing}</p>}
      {typeof state !== 'string' &&
        state.map((group) => <FilterValues key={group.filter} group={group} labels={labels} />)}
    </div>
  );
}
