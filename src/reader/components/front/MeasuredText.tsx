import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { nowrapRuns } from '../../../composition/nowrap-runs.ts';
import type { Nested, Span } from '../../../text/nest-ranges.ts';
import { nestRanges } from '../../../text/nest-ranges.ts';
import type { Range } from '../../../vocabulary/article.ts';

interface MeasuredTextProps {
  readonly text: string;
  readonly strong: readonly Range[];
}

type Kind = 'keep' | 'strong' | 'half' | 'full';

const CLASSES = { keep: 'whitespace-nowrap', half: 'hw', full: 'fw' } as const;

/** Runs of a text that a pattern finds, as spans. */
function found(text: string, pattern: RegExp, kind: Kind): readonly Span<Kind>[] {
  return [...text.matchAll(pattern)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    kind,
  }));
}

function draw(nodes: readonly Nested<Kind>[]): ReactNode {
  return nodes.map((node) => {
    if ('text' in node) return <Fragment key={node.start}>{node.text}</Fragment>;
    const { span, children, resumed } = node;
    const key = `${span.start}-${span.end}-${span.kind}-${resumed}`;
    if (span.kind === 'strong') return <strong key={key}>{draw(children)}</strong>;
    return (
      <span key={key} className={CLASSES[span.kind]}>
        {draw(children)}
      </span>
    );
  });
}

/**
 * A text whose lines break where the composition reckoned: runs it holds together in one span, runs
 * of U+0020–007E half as wide as a character, a middle dot as wide as one.
 */
export function MeasuredText({ text, strong }: MeasuredTextProps) {
  const spans: readonly Span<Kind>[] = [
    ...strong.map(([start, end]) => ({ start, end, kind: 'strong' as const })),
    ...nowrapRuns(text).map(([start, end]) => ({ start, end, kind: 'keep' as const })),
    ...found(text, /[ -~]+/g, 'half'),
    ...found(text, /·+/g, 'full'),
  ];
  return draw(nestRanges(text, spans));
}
