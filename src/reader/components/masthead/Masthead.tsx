import { Fragment } from 'react';
import { langOf } from '../../../text/lang-of.ts';
import type { Edition } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { dateLine } from './date-line.ts';

interface MastheadProps {
  readonly edition: Edition;
  readonly locale: Locale;
  /** Address of the front page in this language, with the filter that goes along. */
  readonly frontHref: string;
  /** The front page has the nameplate as its heading; other pages a small one that leads back. */
  readonly size: 'front' | 'running';
}

/** Nameplate and date line (报头, or 报眉 on inner pages). */
export function Masthead({ edition, locale, frontHref, size }: MastheadProps) {
  const Link = useLink();
  const { nameplate } = edition;
  const name = (
    <span lang={nameplate === null ? locale.tag : langOf(nameplate)}>
      {nameplate ?? locale.site.unnamed}
    </span>
  );
  const dates = dateLine(edition, locale);
  if (size === 'running') {
    return (
      <div className="running-head">
        <Link href={frontHref} className="running-name">
          {name}
        </Link>
        <p className="running-date">
          {dates.map((line, index) => (
            <Fragment key={line}>
              {index > 0 && ' · '}
              <span className="inline-block">{line}</span>
            </Fragment>
          ))}
        </p>
      </div>
    );
  }
  return (
    <div className="nameplate">
      <h1
        tabIndex={-1}
        className={`nameplate-name ${(nameplate?.length ?? 0) > 8 ? 'is-long' : ''}`}
      >
        {name}
      </h1>
      <p className="date-line ear">
        {dates.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </div>
  );
}
