import { useQueryClient } from '@tanstack/react-query';
import type { Asker } from './answers.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

/** Who asks on this page. */
export function useAsker(): Asker {
  return { client: useQueryClient(), desk: useDesk(), language: usePlace().language };
}
