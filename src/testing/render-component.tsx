import type { RenderResult } from '@testing-library/react';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { LinkProps } from '../reader/components/link-context.ts';
import { LinkProvider } from '../reader/components/link-context.ts';

function PlainLink({ href, children, className, lang, rel, label, pressed }: LinkProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has the role button whenever it is pressed
    <a
      href={href}
      className={className}
      lang={lang}
      rel={rel}
      aria-label={label}
      role={pressed === undefined ? undefined : 'button'}
      aria-pressed={pressed}
    >
      {children}
    </a>
  );
}

/** Renders a component with links that are plain anchors. */
export function renderComponent(component: ReactNode): RenderResult {
  return render(<LinkProvider value={PlainLink}>{component}</LinkProvider>);
}
