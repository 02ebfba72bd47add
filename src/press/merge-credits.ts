import type { Credit } from '../vocabulary/article.ts';

/** One entry a role, in the order printed, each name once; a name of nothing is no name. */
export function mergeCredits(credits: readonly Credit[]): Credit[] {
  const merged = new Map<string, string[]>();
  for (const { role, names } of credits) {
    const known = merged.get(role) ?? [];
    merged.set(role, [...new Set([...known, ...names.filter((name) => name !== '')])]);
  }
  return [...merged].map(([role, names]) => ({ role, names }));
}
