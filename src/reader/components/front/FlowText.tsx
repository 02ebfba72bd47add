import type { FlowBlock } from '../../../composition/compose-article.ts';
import type { Range } from '../../../vocabulary/article.ts';
import type { Locale } from '../../locale/definition.ts';
import { MeasuredText } from './MeasuredText.tsx';

interface FlowTextProps {
  readonly block: FlowBlock;
  /** Bold runs of its text. */
  readonly strong: readonly Range[];
  readonly locale: Locale;
}

/** A passage of a box. A caption says first that its picture is not in the transcript. */
export function FlowText({ block, strong, locale }: FlowTextProps) {
  const { kind, indent, text } = block;
  const Tag = kind === 'subhead' ? 'h3' : 'p';
  const isCaption = kind === 'caption';
  return (
    <Tag className={`flow flow-${kind} ${indent === 0 || isCaption ? '' : 'is-indented'}`}>
      {isCaption && (
        <span className="no-picture">
          <span lang={locale.tag}>{locale.sheet.pictureLabel}</span>
        </span>
      )}
      <MeasuredText text={text} strong={strong} />
    </Tag>
  );
}
