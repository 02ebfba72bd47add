import { createContext, use } from 'react';
import { type Standing, siteStanding } from '../desk/standing.ts';

const StandingContext = createContext<Standing>(siteStanding(null));

/** Gives the pages below where their edition stands; it never changes while the reader runs. */
export const StandingProvider = StandingContext.Provider;

/** Where the edition stands. */
export function useStanding(): Standing {
  return use(StandingContext);
}
