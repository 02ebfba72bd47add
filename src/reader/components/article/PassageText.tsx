import type { ReactNode } from 'react';
import type { Span } from '../../../text/nest-ranges.ts';
import type { Passage, Sentence } from '../../../vocabulary/article.ts';
import type { Anchor, TermId } from '../../../vocabulary/ids.ts';
import type { TermPlace } from '../../../vocabulary/terms.ts';
import type { Locale } from '../../locale/definition.ts';
import { SetText } from '../SetText.tsx';
import { TermLink } from '../terms/TermLink.tsx';
import { termsAt } from '../terms/terms-at.ts';
import { PinyinText } from '../words/PinyinText.tsx';
import { usePinyin } from '../words/pinyin-context.ts';
import { MarkedWord } from './MarkedWord.tsx';
import type { TextNote } from './notes-of.ts';
import { notesAt } from './notes-of.ts';
import { SentenceText } from './SentenceText.tsx';
import { looksOf, type SentenceLooks } from './sentence-looks.ts';

interface PassageTextProps {
  readonly passage: Passage;
  /** All notes of the article; those of this passage are picked out. */
  readonly notes: readonly TextNote[];
  /** Officialese of the article; that of this passage is picked out. */
  readonly terms?: readonly TermPlace[] | undefined;
  /** Id of the element that the address points at. */
  readonly marked: Anchor | null;
  /** How its sentences are drawn; those of an original that stands by itself unless told. */
  readonly looks?: SentenceLooks;
  readonly locale: Locale;
}

const ORIGINAL = looksOf({});

type Part =
  | { readonly is: 'sentence'; readonly sentence: Sentence }
  | { readonly is: 'strong' }
  | { readonly is: 'term'; readonly id: TermId }
  | { readonly is: 'note'; readonly note: TextNote };

function partsOf(passage: Passage, notes: readonly TextNote[]): readonly Span<Part>[] {
  return [
    ...passage.sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      kind: { is: 'sentence' as const, sentence },
    })),
    ...passage.strong.map(([start, end]) => ({ start, end, kind: { is: 'strong' as const } })),
    ...notesAt(notes, passage.anchor).flatMap((note) =>
      note.note.place === null
        ? []
        : [
            {
              start: note.note.place.start,
              end: note.note.place.end,
              kind: { is: 'note' as const, note },
            },
          ],
    ),
  ];
}

/** A passage with its sentences, each at its own address, its bold runs, its notes and its pinyin. */
export function PassageText(props: PassageTextProps) {
  const { passage, notes, terms = [], marked, looks = ORIGINAL, locale } = props;
  const parts = partsOf(passage, notes);
  const links = termsAt(
    terms,
    passage.anchor,
    parts.filter(({ kind }) => kind.is === 'note'),
  ).map(({ id, start, end }) => ({ start, end, kind: { is: 'term' as const, id } }));
  const syllables = usePinyin(passage.anchor);
  const draw = ({ kind }: Span<Part>, children: ReactNode, resumed: boolean): ReactNode => {
    switch (kind.is) {
      case 'term':
        return (
          <TermLink id={kind.id} language={locale.language}>
            {children}
          </TermLink>
        );
      case 'strong':
        return <strong>{children}</strong>;
      case 'note':
        return (
          <MarkedWord note={kind.note} locale={locale}>
            {children}
          </MarkedWord>
        );
      case 'sentence': {
        if (resumed) return children;
        return (
          <SentenceText
            passage={passage}
            sentence={kind.sentence}
            marked={marked}
            looks={looks}
            locale={locale}
          >
            {children}
          </SentenceText>
        );
      }
    }
  };
  const drawText =
    syllables &&
    ((text: string, start: number) => (
      <PinyinText key={start} text={text} start={start} syllables={syllables} />
    ));
  return (
    <SetText
      text={passage.text}
      spans={[...parts, ...links]}
      draw={draw}
      drawText={drawText}
      upright
    />
  );
}
