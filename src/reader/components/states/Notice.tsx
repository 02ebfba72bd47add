import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  /** The ways out: a link, a button. */
  readonly children?: ReactNode;
  /** The page's own heading, or a part of a page that has two. */
  readonly level?: 1 | 2;
}

/** A page that has no article to show: what happened, and what can be done. */
export function Notice({ title, text, lang, children, level = 1 }: NoticeProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className="notice" lang={lang}>
      <Heading tabIndex={level === 1 ? -1 : undefined} className="notice-title">
        {title}
      </Heading>
      <p>{text}</p>
      {children !== undefined && <p className="notice-ways">{children}</p>}
    </section>
  );
}
