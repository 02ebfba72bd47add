import { lazy, type ReactNode, type RefObject, Suspense } from 'react';
import type { GlossFile } from '../../../vocabulary/gloss.ts';
import type { Locale } from '../../locale/definition.ts';
import { PinyinProvider } from './pinyin-context.ts';
import { useReadings } from './use-readings.ts';
import type { WordSurroundings } from './word-entry.ts';

/** Fetched when words are first looked up; where that fails the article stays as it is. */
const WordHelp = lazy(async () => {
  const help = await import('./WordHelp.tsx').catch(() => null);
  return { default: help?.WordHelp ?? (() => null) };
});

interface WordToolsProps extends WordSurroundings {
  /** The element that holds head and text of the article. */
  readonly root: RefObject<HTMLElement | null>;
  /** Null until it has been fetched: the article is then as it was. */
  readonly file: GlossFile | null;
  readonly lookUp: boolean;
  readonly pinyin: boolean;
  /** `zh-Hans` or `zh-Hant`, of the text. */
  readonly script: string;
  readonly locale: Locale;
  /** The article. */
  readonly children: ReactNode;
}

/** An article with pinyin and with its words to be looked up, as far as the reader wants them. */
export function WordTools({ file, lookUp, pinyin, children, ...help }: WordToolsProps) {
  const readings = useReadings(pinyin ? file : null);
  return (
    <PinyinProvider value={readings}>
      {children}
      {file !== null && lookUp && (
        <Suspense fallback={null}>
          <WordHelp file={file} {...help} />
        </Suspense>
      )}
    </PinyinProvider>
  );
}
