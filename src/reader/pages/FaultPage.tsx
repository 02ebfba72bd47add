import { useRevalidator, useRouteError } from 'react-router';
import { hrefOf } from '../../vocabulary/routes.ts';
import { useLink } from '../components/link-context.ts';
import { Notice } from '../components/states/Notice.tsx';
import { DeskFault } from '../desk/source.ts';
import type { Locale } from '../locale/definition.ts';
import { useHead } from './head-context.ts';
import { MissingPage } from './MissingPage.tsx';
import { usePlace } from './use-place.ts';

function words(error: unknown, { fault }: Locale): { title: string; text: string } {
  if (!(error instanceof DeskFault))
    return { title: fault.unexpectedTitle, text: fault.unexpected };
  return error.kind === 'network'
    ? { title: fault.networkTitle, text: fault.network }
    : { title: fault.brokenTitle, text: fault.broken(error.path) };
}

/** A page that could not be shown: what happened, trying again, and the way out. */
export function FaultPage() {
  const error = useRouteError();
  return error instanceof DeskFault && error.kind === 'missing' ? (
    <MissingPage />
  ) : (
    <Fault error={error} />
  );
}

function Fault({ error }: { error: unknown }) {
  const Link = useLink();
  const { language, locale } = usePlace();
  const { revalidate, state } = useRevalidator();
  const { title, text } = words(error, locale);
  useHead({ title, description: text, lang: locale.tag });
  return (
    <Notice title={title} text={text} lang={locale.tag}>
      <button
        type="button"
        className="button"
        disabled={state === 'loading'}
        onClick={() => revalidate()}
      >
        {locale.fault.retry}
      </button>
      <Link href={hrefOf({ address: { page: 'front' }, language })} className="button">
        {locale.site.backToFront}
      </Link>
    </Notice>
  );
}
