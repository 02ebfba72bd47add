import type { Desk } from '../desk/queries.ts';
import { useServices } from './services-context.ts';
import { usePlace } from './use-place.ts';

/** The desk of the language that the address is in. */
export function useDesk(): Desk {
  const { desks } = useServices();
  return desks[usePlace().language];
}
