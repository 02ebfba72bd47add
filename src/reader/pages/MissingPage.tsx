import { hrefOf, LANGUAGES, languageAddress } from '../../vocabulary/routes.ts';
import { useLink } from '../components/link-context.ts';
import { Notice } from '../components/states/Notice.tsx';
import { COMMON_WORDS } from '../locale/common-words.ts';
import { useHead } from './head-context.ts';
import { usePlace } from './use-place.ts';

/**
 * An address that leads nowhere. A host has one file for all of them, whatever the language asked
 * for, so the page speaks every language, the address's own first.
 */
export function MissingPage() {
  const Link = useLink();
  const { language } = usePlace();
  const { missingTitle, missing } = COMMON_WORDS[language].missing;
  useHead({ title: missingTitle, description: missing, lang: languageAddress(language).tag });
  const languages = [...LANGUAGES].sort(
    (a, b) => Number(b.id === language) - Number(a.id === language),
  );
  return languages.map(({ id, tag }, index) => (
    <Notice
      key={id}
      title={COMMON_WORDS[id].missing.missingTitle}
      text={COMMON_WORDS[id].missing.missing}
      lang={tag}
      level={index === 0 ? 1 : 2}
    >
      <Link href={hrefOf({ address: { page: 'front' }, language: id })} className="button">
        {COMMON_WORDS[id].backToFront}
      </Link>
    </Notice>
  ));
}
