import { useEffect, useState } from 'react';
import type { ShareLabels } from '../../locale/share-labels.ts';
import { makePoster } from './make-poster.ts';
import type { PosterWords } from './poster-layout.ts';

interface PosterViewProps {
  readonly words: PosterWords;
  /** `lang` of the words. */
  readonly lang: string;
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly labels: ShareLabels['poster'];
}

/** A poster that was drawn. */
interface Drawn {
  readonly file: File;
  readonly url: string;
}

/** Draws a poster once; null until it is there. */
function useDrawn(words: PosterWords, lang: string, name: string) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const key = JSON.stringify(words);
  useEffect(() => {
    let url: string | null = null;
    let isOver = false;
    const draw = async () => {
      const blob = await makePoster(JSON.parse(key), lang);
      if (isOver) return;
      url = URL.createObjectURL(blob);
      setDrawn({ file: new File([blob], `${name}.png`, { type: 'image/png' }), url });
    };
    draw().catch(() => setFailed(true));
    return () => {
      isOver = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [key, lang, name]);
  return { drawn, failed };
}

/** True where the system's share sheet takes a picture. */
function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** The poster as it will be, to be kept or sent. */
export function PosterView({ words, lang, name, labels }: PosterViewProps) {
  const { drawn, failed } = useDrawn(words, lang, name);
  if (failed) return <p role="alert">{labels.failed}</p>;
  if (drawn === null) return <p className="share-note">{labels.drawing}</p>;
  const { file, url } = drawn;
  return (
    <>
      <img
        className="poster"
        src={url}
        alt={labels.alt(words.title ?? '', words.sentence)}
        lang={lang}
      />
      <p className="share-acts">
        <a className="button" href={url} download={file.name}>
          {labels.save}
        </a>
        {canShare(file) && (
          <button
            type="button"
            className="button"
            // Closing the sheet without sharing rejects; there is nothing to say about it.
            onClick={() => navigator.share({ files: [file] }).catch(() => {})}
          >
            {labels.share}
          </button>
        )}
      </p>
    </>
  );
}
