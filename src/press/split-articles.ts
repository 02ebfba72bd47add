import type { Role } from './assign-roles.ts';
import type { Unit } from './unit.ts';

/** A line of a body; a heading that is no title is a subhead. */
export interface BodyLine {
  readonly unit: Unit;
  readonly subhead: boolean;
  /** A caption or credit that stood above this line was taken out. */
  readonly parted: boolean;
}

/** The lines of one article, sorted by what they are, before its body is joined. */
export interface Draft {
  readonly kicker: readonly Unit[];
  readonly pretitle: readonly Unit[];
  readonly title: readonly Unit[];
  readonly subtitle: readonly Unit[];
  readonly author: readonly Unit[];
  readonly body: readonly BodyLine[];
  /** The label of the section it stands in, printed once over several articles; null for none. */
  readonly section: Unit | null;
}

type Head = Exclude<Role, 'body' | 'subhead'>;
type OpenDraft = {
  -readonly [Part in keyof Draft]: Draft[Part] extends readonly (infer Line)[]
    ? Line[]
    : Draft[Part];
};

const blank = (): OpenDraft => ({
  kicker: [],
  pretitle: [],
  title: [],
  subtitle: [],
  author: [],
  body: [],
  section: null,
});

/** A page's lines, article by article, in page order. Text above the first heading is an article too. */
export function splitArticles(units: readonly Unit[], roles: readonly Role[]): Draft[] {
  const drafts: Draft[] = [];
  let open: OpenDraft | null = null;
  units.forEach((unit, i) => {
    const role = roles[i] ?? 'body';
    if (role === 'body' || role === 'subhead') {
      open ??= push(drafts, blank());
      open.body.push({ unit, subhead: role === 'subhead', parted: false });
      return;
    }
    if (open === null || beginsArticle(open, role)) open = push(drafts, blank());
    open[role].push(unit);
  });
  return withSections(drafts);
}

/** A label of larger type than the titles under it (`## 简讯` over `### …`) holds for all of them. */
function withSections(drafts: readonly Draft[]): Draft[] {
  let label: Unit | null = null;
  let level = 0;
  return drafts.map((draft) => {
    const [kicker] = draft.kicker;
    const own = draft.title[0]?.level ?? 0;
    if (kicker !== undefined) {
      label = kicker.level > 0 && kicker.level < own ? kicker : null;
      level = own;
      return draft;
    }
    if (own !== level) label = null;
    return label === null ? draft : { ...draft, section: label };
  });
}

function push(drafts: Draft[], draft: OpenDraft): OpenDraft {
  drafts.push(draft);
  return draft;
}

function beginsArticle(open: OpenDraft, role: Head): boolean {
  if (open.body.length > 0) return role === 'kicker' || role === 'pretitle' || role === 'title';
  return open.title.length > 0 && (role === 'kicker' || role === 'pretitle');
}
