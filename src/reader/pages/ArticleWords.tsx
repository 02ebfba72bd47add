import { useQuery } from '@tanstack/react-query';
import type { ReactNode, RefObject } from 'react';
import { useOutletContext } from 'react-router';
import type { Slug } from '../../vocabulary/ids.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import { WordTools } from '../components/words/WordTools.tsx';
import type { Settings } from '../desk/settings.ts';
import { useServices } from './services-context.ts';
import { usePlace } from './use-place.ts';

interface ArticleWordsProps {
  readonly slug: Slug;
  /** True where some of what is shown is Chinese. */
  readonly hasChinese: boolean;
  /** `lang` of the Chinese text. */
  readonly script: string;
  /** The element that holds head and text. */
  readonly root: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** An article with the help with Chinese that its reader asked for; nothing is fetched before. */
export function ArticleWords({ slug, hasChinese, script, root, children }: ArticleWordsProps) {
  const { words } = useServices();
  const { language, locale } = usePlace();
  const { lookUp, pinyin } = useOutletContext<Settings>();
  const glosses = useQuery({ ...words.glosses(slug), enabled: hasChinese && (lookUp || pinyin) });
  const glossary = useQuery({ ...words.glossary(language), enabled: hasChinese && lookUp });
  return (
    <WordTools
      root={root}
      file={glosses.data ?? null}
      lookUp={lookUp}
      pinyin={pinyin}
      script={script}
      locale={locale}
      termOf={(term) => glossary.data?.get(term) ?? null}
      termHrefOf={(term) => hrefOf({ address: { page: 'term', term }, language })}
      hrefOf={(other, anchor) =>
        hrefOf({ address: { page: 'article', slug: other }, language, anchor })
      }
    >
      {children}
      {glosses.isError && (
        <p role="status" className="quiet-notice">
          {locale.settings.wordsFailed}
        </p>
      )}
    </WordTools>
  );
}
