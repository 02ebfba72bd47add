import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { langOf } from '../../text/lang-of.ts';
import type { Article } from '../../vocabulary/article.ts';
import { passagesOf } from '../../vocabulary/article.ts';
import type { Anchor, Slug } from '../../vocabulary/ids.ts';
import { partnerOf } from '../../vocabulary/routes.ts';
import type { TermPlace } from '../../vocabulary/terms.ts';
import { ArticleHead } from '../components/article/ArticleHead.tsx';
import { sentenceId } from '../components/article/anchors.ts';
import { SideBySide } from '../components/bilingual/SideBySide.tsx';
import { useLitSentence } from '../components/bilingual/use-lit-sentence.ts';
import { useServices } from './services-context.ts';
import { usePlace } from './use-place.ts';

interface BothLanguagesProps {
  readonly slug: Slug;
  /** In the language of the address. */
  readonly article: Article;
  /** Where officialese stands in it. */
  readonly terms: readonly TermPlace[];
  readonly script: string;
  readonly head: ComponentProps<typeof ArticleHead>;
  readonly marked: Anchor | null;
}

/** The sentence that Tab reaches before any was chosen. */
function firstSentence({ blocks }: Article): string | null {
  const [passage] = blocks.flatMap(passagesOf);
  const sentence = passage?.sentences[0];
  return passage && sentence ? sentenceId(passage, sentence) : null;
}

/** An article and its partner in the other language; the sentence that is chosen stands in the address. */
export function BothLanguages(props: BothLanguagesProps) {
  const { slug, article, terms, script, head, marked } = props;
  const { desks } = useServices();
  const { language, locale } = usePlace();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { data: partner } = useSuspenseQuery(desks[partnerOf(language)].article(slug));
  const root = useRef<HTMLDivElement>(null);
  const lit = useLitSentence({
    root,
    marked,
    onChoose: (sentence) => {
      const place = sentence === null || sentence === 'title' ? '' : `#${sentence}`;
      void navigate({ search, hash: place }, { replace: true, preventScrollReset: true });
    },
  });
  const other = partner.article;
  const otherLang = langOf(`${other.title ?? ''}${other.paragraphs.join('')}`);
  const otherHead =
    other.title === null
      ? null
      : { title: other.title, lang: langOf(other.title), isLit: lit === 'title' };
  return (
    <div ref={root}>
      <ArticleHead {...head} other={otherHead} />
      <SideBySide
        one={article}
        two={other}
        langs={[script, otherLang]}
        terms={[terms, partner.terms?.places ?? []]}
        locale={locale}
        marked={marked}
        lit={lit}
        stop={lit === null || lit === 'title' ? firstSentence(article) : lit}
      />
    </div>
  );
}
