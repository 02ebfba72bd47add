interface ProgressLineProps {
  readonly loading: boolean;
  /** Said and shown while loading. */
  readonly text: string;
}

/**
 * A line along the top while the next page is fetched. Its style waits 300 ms before it shows, so a
 * quick answer is never preceded by a flash.
 */
export function ProgressLine({ loading, text }: ProgressLineProps) {
  return (
    <div role="status" className="progress">
      {loading && <span className="progress-line">{text}</span>}
    </div>
  );
}
