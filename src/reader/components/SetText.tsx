import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { figureRuns } from '../../text/figure-runs.ts';
import { lastPair } from '../../text/last-pair.ts';
import type { Nested, Span } from '../../text/nest-ranges.ts';
import { nestRanges } from '../../text/nest-ranges.ts';
import { uprightRuns } from '../../text/upright-runs.ts';
import type { Range } from '../../vocabulary/article.ts';

/** How text is drawn that stands in no span; `start` is its place in the whole. */
export type DrawText = (text: string, start: number) => ReactNode;
/** How a span is drawn. */
export type Draw<Kind> = (span: Span<Kind>, children: ReactNode, resumed: boolean) => ReactNode;

interface SetTextProps<Kind> {
  readonly text: string;
  /** What stands in the text beside the setting itself: sentences, bold runs, notes. */
  readonly spans?: readonly Span<Kind>[];
  readonly draw?: Draw<Kind>;
  /** Draws each piece of plain text, for pinyin; as it is without. */
  readonly drawText?: DrawText | null;
  /** For a heading: what should stay on one line. Its last line is the affair of balancing. */
  readonly phrases?: readonly Range[];
  /** For a text that may be set vertically: its short figures get an element to stand upright in. */
  readonly upright?: boolean;
}

type Setting<Kind> = { readonly own: Kind } | 'keep' | 'phrase' | 'upright';

function keepTogether(text: string): readonly Span<'keep'>[] {
  const pair = lastPair(text);
  const runs = pair === null ? figureRuns(text) : [...figureRuns(text), pair];
  return runs.map(([start, end]) => ({ start, end, kind: 'keep' }));
}

/** Between two phrases a line may end, but no browser would see that without a word. */
function isPhrase<Kind>(node: Nested<Setting<Kind>> | undefined): boolean {
  return node !== undefined && 'span' in node && node.span.kind === 'phrase';
}

function render<Kind>(
  nodes: readonly Nested<Setting<Kind>>[],
  draw: Draw<Kind> | undefined,
  drawText: DrawText | null,
): ReactNode {
  return nodes.map((node, index) => {
    if ('text' in node) return drawText === null ? node.text : drawText(node.text, node.start);
    const { span, children, resumed } = node;
    const inner = render(children, draw, drawText);
    const key = `${span.start}-${span.end}-${resumed}`;
    if (span.kind === 'keep') {
      return (
        <span key={key} className="whitespace-nowrap">
          {inner}
        </span>
      );
    }
    if (span.kind === 'upright') {
      return (
        <span key={key} className="upright">
          {inner}
        </span>
      );
    }
    if (span.kind === 'phrase') {
      return (
        <Fragment key={key}>
          {isPhrase(nodes[index - 1]) && <wbr />}
          <span className="break-keep">{inner}</span>
        </Fragment>
      );
    }
    const own = { start: span.start, end: span.end, kind: span.kind.own };
    return <Fragment key={key}>{draw?.(own, inner, resumed) ?? inner}</Fragment>;
  });
}

/**
 * A text as a compositor would set it: figures stay with their units, the last line holds two
 * characters at least. Spans of the caller's own are drawn by `draw`.
 */
export function SetText<Kind>(props: SetTextProps<Kind>) {
  const { text, spans = [], draw, drawText = null, phrases, upright = false } = props;
  const own = spans.map(({ start, end, kind }) => ({ start, end, kind: { own: kind } }));
  const together =
    phrases?.map(([start, end]) => ({ start, end, kind: 'phrase' as const })) ?? keepTogether(text);
  const figures = (upright ? uprightRuns(text) : []).map(([start, end]) => ({
    start,
    end,
    kind: 'upright' as const,
  }));
  return render(nestRanges<Setting<Kind>>(text, [...own, ...together, ...figures]), draw, drawText);
}
