import type { Anchor } from '../../../vocabulary/ids.ts';
import type { Locale } from '../../locale/definition.ts';

interface ParagraphLinkProps {
  readonly anchor: Anchor;
  readonly locale: Locale;
  /** Copies the address of the paragraph. */
  readonly onCopy: (anchor: Anchor) => void;
}

/** ¶ in the margin: a link to the paragraph, copied at a click. Seen on hover and focus only. */
export function ParagraphLink({ anchor, locale, onCopy }: ParagraphLinkProps) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: ¶ is drawn by style, so that it is no part of the text
    <a
      href={`#${anchor}`}
      className="paragraph-link"
      lang={locale.tag}
      aria-label={locale.share.paragraph}
      title={locale.share.paragraph}
      onClick={() => onCopy(anchor)}
    />
  );
}
