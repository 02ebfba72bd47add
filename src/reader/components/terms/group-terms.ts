import type { GlossaryKind } from '../../../vocabulary/glossary.ts';
import type { TermEntry } from '../../../vocabulary/terms.ts';
import type { TermGroup } from '../../locale/term-labels.ts';

const GROUPS: readonly TermGroup[] = ['policy', 'campaign', 'person', 'body', 'place'];

/** The group that a kind of term stands in; also the id of the group's heading on the index. */
export function groupOf(kind: GlossaryKind): TermGroup {
  return kind === 'phrase' ? 'policy' : kind;
}

/** The terms of each group in their order; groups without any are left out. */
export function groupTerms(
  terms: readonly TermEntry[],
): readonly { readonly group: TermGroup; readonly terms: readonly TermEntry[] }[] {
  return GROUPS.map((group) => ({
    group,
    terms: terms.filter(({ kind }) => groupOf(kind) === group),
  })).filter((one) => one.terms.length > 0);
}
