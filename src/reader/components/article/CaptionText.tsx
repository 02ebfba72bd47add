import type { Caption } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';
import type { Locale } from '../../locale/definition.ts';
import { SetText } from '../SetText.tsx';
import type { SentencePair } from './sentence-looks.ts';

interface CaptionTextProps {
  readonly caption: Caption;
  readonly locale: Locale;
  readonly marked: Anchor | null;
  /** False where many articles stand on one page and an address would not be unique. */
  readonly addressed: boolean;
  /** Where two languages stand side by side: a caption is lit as a sentence is. */
  readonly pair?: SentencePair | null;
}

function tabIndexOf(anchor: Anchor, addressed: boolean, pair: SentencePair | null) {
  if (pair !== null) return pair.stop === anchor ? 0 : -1;
  return addressed ? -1 : undefined;
}

/** The words under a picture that the transcript does not have, and a plain word about that. */
export function CaptionText(props: CaptionTextProps) {
  const { caption, locale, marked, addressed, pair = null } = props;
  const { anchor } = caption;
  return (
    <figure
      id={addressed ? anchor : undefined}
      tabIndex={tabIndexOf(anchor, addressed, pair)}
      data-passage={addressed ? undefined : anchor}
      data-sentence={pair === null ? undefined : anchor}
      className={`caption ${marked === anchor ? 'is-marked' : ''} ${pair?.lit === anchor ? 'is-lit' : ''}`}
    >
      <p className="caption-missing" lang={locale.tag}>
        {locale.sheet.noPicture}
      </p>
      {(caption.text !== '' || caption.creditText !== null) && (
        <figcaption>
          {caption.text !== '' && <SetText text={caption.text} upright={addressed} />}
          {caption.creditText !== null && <span className="credit">{caption.creditText}</span>}
        </figcaption>
      )}
    </figure>
  );
}
