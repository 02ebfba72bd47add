import type { ReactNode } from 'react';
import type { Passage, Sentence } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';
import type { Locale } from '../../locale/definition.ts';
import { sentenceId } from './anchors.ts';
import type { SentenceLooks } from './sentence-looks.ts';

interface SentenceTextProps {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** Id of the element that the address points at. */
  readonly marked: Anchor | null;
  readonly looks: SentenceLooks;
  readonly locale: Locale;
  /** Its words, set. */
  readonly children: ReactNode;
}

/** One sentence at its address, and at those of the sentences that were merged into it. */
export function SentenceText(props: SentenceTextProps) {
  const { passage, sentence, marked, looks, locale, children } = props;
  const { foreign, stale, pair } = looks;
  const id = sentenceId(passage, sentence);
  const addressed = pair?.addressed ?? true;
  const classes = [
    'sentence',
    ...(marked === id && addressed ? ['is-marked'] : []),
    ...(pair?.lit === id ? ['is-lit'] : []),
  ];
  return (
    <span
      id={addressed ? id : undefined}
      className={classes.join(' ')}
      lang={foreign.has(sentence.anchor) ? 'zh-Hans' : undefined}
      data-sentence={pair === null ? undefined : id}
      tabIndex={pair?.stop === id ? 0 : -1}
    >
      {addressed && sentence.also.map((also) => <span key={also} id={also} />)}
      {children}
      {stale.has(sentence.anchor) && (
        <small className="stale" lang={locale.tag}>
          {locale.article.stale}
        </small>
      )}
    </span>
  );
}
