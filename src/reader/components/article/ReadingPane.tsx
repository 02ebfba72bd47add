import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useSidewaysReading } from './use-sideways-reading.ts';

interface ReadingPaneProps {
  /** Head and text of an article. */
  readonly children: ReactNode;
}

/** What is read of an article: lines on the page, or vertical columns that scroll sideways (竖排). */
export function ReadingPane({ children }: ReadingPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  useSidewaysReading(pane);
  return (
    <div ref={pane} className="reading-pane">
      {children}
    </div>
  );
}
