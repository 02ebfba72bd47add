import * as v from 'valibot';

/** Name in `localStorage`; `public/before-first-paint.js` reads the same one. */
export const SETTINGS_KEY = 'banmian-settings';

/** Steps of the text size; 2 is the browser's own. */
export const SIZES = [1, 2, 3, 4, 5] as const;
/** Colours as the system has them, or always light or dark. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** Lines of an article from left to right, or columns from right to left (竖排). */
export const WRITINGS = ['horizontal', 'vertical'] as const;
/** Sheet that a composed page is printed on; the other has the same shape. */
export const PAPERS = ['a3', 'a2'] as const;

const SettingsSchema = v.object({
  size: v.fallback(v.picklist(SIZES), 2),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  writing: v.fallback(v.picklist(WRITINGS), 'horizontal'),
  paper: v.fallback(v.picklist(PAPERS), 'a3'),
  lookUp: v.fallback(v.boolean(), false),
  pinyin: v.fallback(v.boolean(), false),
});

/** How a reader likes to read. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What holds when nothing was chosen. */
export const DEFAULT_SETTINGS: Settings = {
  size: 2,
  theme: 'system',
  writing: 'horizontal',
  paper: 'a3',
  lookUp: false,
  pinyin: false,
};

/** Reads what was stored; a part that is missing or spoilt is the default. */
export function parseSettings(stored: string | null): Settings {
  try {
    const result = v.safeParse(SettingsSchema, JSON.parse(stored ?? '{}'));
    return result.success ? result.output : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Puts the settings on `<html>`, in the same attributes that the script before first paint sets. */
export function applySettings({ size, theme, writing, paper }: Settings, root: HTMLElement): void {
  root.dataset.size = String(size);
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  if (writing === 'vertical') root.dataset.writing = writing;
  else delete root.dataset.writing;
  if (paper === 'a2') root.dataset.paper = paper;
  else delete root.dataset.paper;
}
