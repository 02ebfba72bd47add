import type { ReactNode } from 'react';
import { langOf } from '../../../text/lang-of.ts';
import type { Language } from '../../../vocabulary/routes.ts';
import type { TermEntry } from '../../../vocabulary/terms.ts';

interface TermNamesProps {
  readonly term: Pick<TermEntry, 'term' | 'pinyin' | 'english'>;
  /** Of the interface: its name of the term goes first. */
  readonly language: Language;
  /** Draws the first name: a heading, a link. */
  readonly first: (name: string, lang: string) => ReactNode;
}

/** `Wáng Wénfēng` and `Wang Wenfeng` alike. */
const letters = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

/** A term's Chinese, its reading and its English, the reader's own language first; a name that is only pinyin is not said twice. */
export function TermNames({ term: { term, pinyin, english }, language, first }: TermNamesProps) {
  const lang = langOf(term);
  const reading = pinyin !== '' && (
    <span lang="zh-Latn" className="term-pinyin">
      {pinyin}
    </span>
  );
  return language === 'en' ? (
    <>
      {first(english, 'en')}
      <p className="term-other">
        <span lang={lang}>{term}</span> {reading}
      </p>
    </>
  ) : (
    <>
      {first(term, lang)} {reading}
      {letters(pinyin) !== letters(english) && (
        <p lang="en" className="term-other">
          {english}
        </p>
      )}
    </>
  );
}
