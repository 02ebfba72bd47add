import { createContext, use } from 'react';
import type { WordDesk } from '../desk/gloss-queries.ts';
import type { LoadPlace } from '../desk/load-place.ts';
import type { Memory } from '../desk/memory.ts';
import type { Desks } from '../desk/queries.ts';

/** What the composition root hands to the pages. */
export interface Services {
  readonly desks: Desks;
  readonly words: WordDesk;
  readonly load: LoadPlace;
  readonly memory: Memory;
}

const ServicesContext = createContext<Services | null>(null);

/** Gives the pages their services; they never change while the reader runs. */
export const ServicesProvider = ServicesContext.Provider;

/** The services that the composition root chose. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('no ServicesProvider above this page');
  return services;
}
