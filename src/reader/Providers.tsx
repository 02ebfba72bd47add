import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LinkProvider } from './components/link-context.ts';
import type { Standing } from './desk/standing.ts';
import type { PublishHead } from './pages/head-context.ts';
import { HeadProvider } from './pages/head-context.ts';
import { RouterLink } from './pages/RouterLink.tsx';
import type { Services } from './pages/services-context.ts';
import { ServicesProvider } from './pages/services-context.ts';
import { StandingProvider } from './pages/standing-context.ts';

interface ProvidersProps {
  readonly client: QueryClient;
  readonly services: Services;
  readonly publish: PublishHead;
  readonly standing: Standing;
  /** The router's provider. */
  readonly children: ReactNode;
}

/** What stands around the router, the same in a browser, a written page and a test. */
export function Providers(props: ProvidersProps) {
  const { client, services, publish, standing, children } = props;
  return (
    <QueryClientProvider client={client}>
      <ServicesProvider value={services}>
        <HeadProvider value={publish}>
          <StandingProvider value={standing}>
            <LinkProvider value={RouterLink}>{children}</LinkProvider>
          </StandingProvider>
        </HeadProvider>
      </ServicesProvider>
    </QueryClientProvider>
  );
}
