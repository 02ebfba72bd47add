import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useHref } from 'react-router';
import { langOf } from '../../text/lang-of.ts';
import { articleLanguages, canonicalLanguage } from '../../vocabulary/article-languages.ts';
import type { Anchor } from '../../vocabulary/ids.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import { pathOf } from '../../vocabulary/routes.ts';
import { dateLine } from '../components/masthead/date-line.ts';
import { CiteView } from '../components/share/CiteView.tsx';
import { chosenSentence } from '../components/share/chosen-sentence.ts';
import { PosterView } from '../components/share/PosterView.tsx';
import { SharePanel, type SharePart } from '../components/share/SharePanel.tsx';
import { selectedAnchor } from '../components/share/selected-anchor.ts';
import { CitationFileSchema } from '../desk/citation-schema.ts';
import { saveFile } from '../desk/save-file.ts';
import { SHARE_LABELS } from '../locale/share-labels.ts';
import { useStanding } from './standing-context.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';
import { useWays } from './use-ways.ts';

interface ShareDeskProps {
  readonly file: ArticleFile;
  readonly edition: Edition;
  /** The place in the article that the address points at. */
  readonly marked: Anchor | null;
  readonly onClose: () => void;
}

/** The day in English, as APA and Chicago write it. */
const inEnglish = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** The panel to share an article by, or the sentence that is selected or that the address points at. */
export function ShareDesk({ file, edition, marked, onClose }: ShareDeskProps) {
  const { article } = file;
  const { address, language, locale } = usePlace();
  const desk = useDesk();
  const [part, setPart] = useState<SharePart | null>(null);
  const [anchor] = useState(() => selectedAnchor() ?? marked);
  const labels = SHARE_LABELS[language];
  const title = article.title ?? locale.sheet.untitled;
  const { ways, said, copy } = useWays({
    path: pathOf(address, language),
    title,
    anchor,
    locale,
    labels,
  });
  const known = canonicalLanguage(language, articleLanguages(article)).id;
  const { publicOf } = useStanding();
  const place = useHref(pathOf(address, known));
  const here = publicOf(anchor === null ? place : `${place}#${anchor}`);
  const own = useHref(pathOf({ page: 'article', slug: article.slug }, known));
  const citation = useQuery({
    ...desk.late(`citations/${article.slug}.json`, CitationFileSchema),
    enabled: part === 'cite',
  });
  const caption = anchor === null ? labels.qr.article : labels.qr.sentence;
  const sentence = chosenSentence(article, anchor);
  return (
    <SharePanel
      locale={locale}
      labels={labels}
      ways={ways}
      part={part}
      onPart={setPart}
      address={here}
      caption={caption}
      said={said}
      onClose={onClose}
    >
      {part === 'poster' && (
        <PosterView
          words={{
            nameplate: edition.nameplate ?? locale.site.unnamed,
            dates: dateLine(edition, locale).join(' · '),
            kicker: article.kicker,
            title: article.title,
            titleRuns: file.titleRuns,
            sentence,
            caption,
            address: here,
          }}
          lang={langOf(`${article.title ?? ''}${sentence}`)}
          name={article.slug}
          labels={labels.poster}
        />
      )}
      {part === 'cite' && citation.data !== undefined && (
        <CiteView
          file={citation.data}
          filling={{ url: publicOf(own), today: inEnglish.format(new Date()) }}
          labels={labels.cite}
          onCopy={(text) => copy(text, labels.cite.copied)}
          onSave={(text, ending) => saveFile(article.slug + ending, text)}
        />
      )}
      {part === 'cite' && citation.data === undefined && (
        <p role="alert" className="share-note">
          {citation.isError ? labels.cite.failed : labels.cite.fetching}
        </p>
      )}
    </SharePanel>
  );
}
