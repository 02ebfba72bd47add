import { hrefOf, LANGUAGES } from '../../vocabulary/routes.ts';
import { useLink } from '../components/link-context.ts';
import { Notice } from '../components/states/Notice.tsx';
import { LOCALES } from '../locale/locales.ts';
import { useHead } from './head-context.ts';
import { usePlace } from './use-place.ts';

/**
 * An address that leads nowhere. A host has one file for all of them, whatever the language asked
 * for, so the page speaks every language, the address's own first.
 */
export function MissingPage() {
  const Link = useLink();
  const { language, locale } = usePlace();
  useHead({
    title: locale.fault.missingTitle,
    description: locale.fault.missing,
    lang: locale.tag,
  });
  const languages = [...LANGUAGES].sort(
    (a, b) => Number(b.id === language) - Number(a.id === language),
  );
  return languages.map(({ id, tag }, index) => (
    <Notice
      key={id}
      title={LOCALES[id].fault.missingTitle}
      text={LOCALES[id].fault.missing}
      lang={tag}
      level={index === 0 ? 1 : 2}
    >
      <Link href={hrefOf({ address: { page: 'front' }, language: id })} className="button">
        {LOCALES[id].site.backToFront}
      </Link>
    </Notice>
  ));
}
