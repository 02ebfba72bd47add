import type { Caption } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';
import type { Locale } from '../../locale/definition.ts';
import { SetText } from '../SetText.tsx';

interface CaptionTextProps {
  readonly caption: Caption;
  readonly locale: Locale;
  readonly marked: Anchor | null;
  /** False where many articles stand on one page and an address would not be unique. */
  readonly addressed: boolean;
}

/** The words under a picture that the transcript does not have, and a plain word about that. */
export function CaptionText({ caption, locale, marked, addressed }: CaptionTextProps) {
  return (
    <figure
      id={addressed ? caption.anchor : undefined}
      tabIndex={addressed ? -1 : undefined}
      className={`caption ${marked === caption.anchor ? 'is-marked' : ''}`}
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
