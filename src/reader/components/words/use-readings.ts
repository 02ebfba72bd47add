import { useEffect, useState } from 'react';
import type { GlossFile } from '../../../vocabulary/gloss.ts';
import type { Readings } from './pinyin-context.ts';

/** The pinyin of an article; null while there is no file, and until what reads it has been fetched. */
export function useReadings(file: GlossFile | null): Readings | null {
  const [readings, setReadings] = useState<Readings | null>(null);
  useEffect(() => {
    if (file === null) return;
    let wanted = true;
    void import('./readings-of.ts').then(
      ({ readingsOf }) => {
        if (wanted) setReadings(() => readingsOf(file));
      },
      // Without a network the article stays as it is; what fetched the file has said so.
      () => {},
    );
    return () => {
      wanted = false;
      setReadings(null);
    };
  }, [file]);
  return readings;
}
